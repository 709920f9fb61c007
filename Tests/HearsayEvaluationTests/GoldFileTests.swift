import Foundation
import HearsayEvaluation
import Testing

@Suite struct GoldFileTests {
  private func articles(_ text: String) throws(EvaluationError) -> [GoldArticle] {
    try GoldFile.articles(in: Data(text.utf8), path: "gold.jsonl")
  }

  @Test func readsOneArticleALine() throws {
    let articles = try articles(
      """
      {"id":"a","annotator":"x","quotes":[]}

      {"id":"b","quotes":[{"content":[[1,2]],"kind":"direct","speech":true}]}
      """)
    #expect(articles.map(\.id) == ["a", "b"])
    #expect(articles.map(\.quotes.count) == [0, 1])
  }

  @Test func anErrorNamesTheLineAndTheKey() {
    let bad = #"{"id":"b","quotes":[{"content":[[1,2]],"kind":"free","speech":true}]}"#
    let expected = EvaluationError(
      path: "gold.jsonl", line: 3,
      message: "quotes.0.kind: “free” is no kind of quotation")
    #expect(throws: expected) { try articles("{\"id\":\"a\",\"quotes\":[]}\n\n\(bad)\n") }
  }

  @Test func aMissingKeyIsNamed() {
    let expected = EvaluationError(path: "gold.jsonl", line: 1, message: "quotes: missing")
    #expect(throws: expected) { try articles(#"{"id":"a"}"#) }
  }

  @Test func aBrokenLineIsAnError() {
    #expect { try articles("{\n") } throws: { ($0 as? EvaluationError)?.line == 1 }
  }

  @Test func aMissingFileIsAnErrorOfTheFile() {
    #expect { try GoldFile.read("/nonexistent/gold.jsonl") } throws: { error in
      let error = error as? EvaluationError
      return error?.path == "/nonexistent/gold.jsonl" && error?.line == nil
    }
  }

  @Test func textsKeepTheirLineEnds() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    try Data("\u{FEFF}a\r\nb\n".utf8).write(to: directory.appending(path: "good.txt"))
    try Data([0x61, 0xFF]).write(to: directory.appending(path: "bad.txt"))
    let text = try GoldFile.text(of: "good", in: directory.path)
    #expect(Array(text.unicodeScalars) == ["\u{FEFF}", "a", "\r", "\n", "b", "\n"])
    #expect(throws: EvaluationError(path: "\(directory.path)/bad.txt", message: "not valid UTF-8"))
    { try GoldFile.text(of: "bad", in: directory.path) }
  }
}
