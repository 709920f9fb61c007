import Hearsay
import Testing

@Suite struct UnreadInputTests {
  @Test(arguments: [(nil, "a.jsonl: is empty"), (3, "a.jsonl:3: is empty")] as [(Int?, String)])
  func itSaysWhereAndWhat(_ line: Int?, _ words: String) {
    #expect(UnreadInput(path: "a.jsonl", line: line, message: "is empty").description == words)
  }

  @Test func onlyAnArticleAmongOthersHasALine() {
    var article = Article(id: "a", path: "in/a", text: [0x41], fileOffset: 0, line: 4)
    #expect(UnreadInput(article, message: "m").line == nil)
    article.fileOffset = nil
    #expect(UnreadInput(article, message: "m").line == 4)
  }
}
