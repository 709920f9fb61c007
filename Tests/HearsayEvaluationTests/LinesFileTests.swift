import Foundation
import Testing

@testable import HearsayEvaluation

@Suite struct LinesFileTests {
  private func numbers(_ text: String) throws(EvaluationError) -> [[Int]] {
    try LinesFile.values(in: Data(text.utf8), path: "n.jsonl")
  }

  @Test func readsAValueALine() throws {
    #expect(try numbers("[1]\r\n\n  \n[2,3]") == [[1], [2, 3]])
    #expect(try numbers("").isEmpty)
  }

  @Test func linesAreCountedWithTheBlankOnes() {
    #expect { try numbers("[1]\n\n[true]\n") } throws: { error in
      let error = error as? EvaluationError
      return error?.path == "n.jsonl" && error?.line == 3
    }
  }

  @Test func aMissingFileIsAnErrorOfTheFile() {
    #expect { try LinesFile.contents(of: "/nonexistent/n.jsonl") } throws: { error in
      let error = error as? EvaluationError
      return error?.path == "/nonexistent/n.jsonl" && error?.line == nil
    }
  }
}
