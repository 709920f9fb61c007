import Testing

@testable import HearsayIntake

@Suite struct ReceivedArticlesTests {
  private func read(_ text: String, _ format: ArticleFormat, id: String? = nil) -> [String] {
    ReceivedArticles(Array(text.utf8), format: format, id: id, path: "-").map { item in
      switch item {
      case .article(let article): article.id + "=" + String(decoding: article.text, as: UTF8.self)
      case .failure(let failure): failure.description
      }
    }
  }

  @Test func everyFormatIsReadFromMemory() {
    #expect(read("It rained.", .plainText, id: "a") == ["a=It rained."])
    #expect(read("\u{FEFF}It rained.", .plainText, id: "a") == ["a=It rained."])
    #expect(read(#"{"id":7,"text":"x"}"#, .json) == ["7=x"])
    #expect(read(#"[{"id":"a","text":"x"},{"text":"y"}]"#, .json, id: "n") == ["a=x", "n:2=y"])
    #expect(
      read("{\"id\":\"a\",\"text\":\"x\"}\n\n{\"id\":\"b\",\"text\":\"y\"}", .jsonLines) == [
        "a=x", "b=y",
      ])
  }

  @Test func anArticleNeedsAnID() {
    let missing = "has no id; decisions are kept under an article’s id; give each its own"
    #expect(read(#"{"text":"x"}"#, .json) == ["-:1: \(missing)"])
    #expect(read(#"[{"text":"x"},{"id":"b","text":"y"}]"#, .json) == ["-:1: \(missing)", "b=y"])
    #expect(read("\n{\"text\":\"x\"}", .jsonLines) == ["-:2: \(missing)"])
  }

  @Test func whatHoldsNothingIsAFailure() {
    #expect(read("", .plainText, id: "a") == ["-: is empty"])
    #expect(read("", .json) == ["-: is empty"])
    #expect(read("[]", .json) == ["-: holds no articles"])
    #expect(read("\n", .jsonLines) == ["-: holds no articles"])
    #expect(read("{", .json).first?.hasPrefix("-:1: is broken JSON") == true)
  }
}
