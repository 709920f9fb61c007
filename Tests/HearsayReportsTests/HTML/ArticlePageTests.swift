import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ArticlePageTests {
  private let page = ArticlePage(tool: ReportTool(version: "1"))

  @Test func aPageOfSeveralLeadsBackToTheirList() {
    let result = Story("Nobody spoke.").result()
    let alone = String(decoding: page.bytes(of: result, number: 0), as: UTF8.self)
    let one = String(
      decoding: page.bytes(of: result, number: 0, overview: "index.html"), as: UTF8.self)
    #expect(!alone.contains("<nav"))
    #expect(one.contains("<a href=\"index.html\">All articles</a>"))
    #expect(one.contains("<title>A story – provenance</title>"))
  }

  @Test func anUnreadInputSaysWhy() {
    let bytes = page.bytes(of: UnreadInput(path: "a&b.txt", message: "is empty"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<bdi class=\"path\">a&amp;b.txt</bdi> is empty"))
  }

  @Test func aLongListOfUnreadInputsSaysHowManyMore() {
    let list = UnreadList(inputs: [UnreadInput(path: "a", message: "m")], more: 12)
    #expect(html { list.append(to: &$0) }.hasSuffix("<li>and 12 more</li></ul>"))
  }
}
