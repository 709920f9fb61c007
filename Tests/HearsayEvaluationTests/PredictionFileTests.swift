import Foundation
import HearsayEvaluation
import Testing

@Suite struct PredictionFileTests {
  private func read(_ text: String) throws -> [PredictedArticle] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try PredictionFile.read(file.path)
  }

  @Test func readsOneArticleALine() throws {
    let articles = try read(
      """
      {"id": "a", "quotes": [{"source": [[0, 3]], "cue": null, "content": [[4, 9]]}]}
      {"id": "b", "quotes": []}
      """)
    #expect(articles.map(\.id) == ["a", "b"])
    #expect(articles[0].quotes == [PredictedQuote(source: [0..<3], cue: [], content: [4..<9])])
  }

  @Test func anErrorNamesTheLine() {
    #expect {
      try read("{\"id\":\"a\",\"quotes\":[]}\n{\"id\":\"b\",\"quotes\":[{}]}\n")
    } throws: { error in
      let error = error as? EvaluationError
      return error?.line == 2 && error?.message == "quotes.0.content: missing"
    }
  }
}
