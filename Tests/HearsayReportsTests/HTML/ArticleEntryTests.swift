import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ArticleEntryTests {
  private func entry(_ change: (inout Article) -> Void = { _ in }) -> ArticleEntry {
    var story = Story("“Go,” Ann said.")
    change(&story.article)
    return ArticleEntry(story.result(story.record(content: ["“Go,”"])), number: 11)
  }

  @Test func aPageIsFoundByTheNumberOfItsInput() {
    #expect(ArticleEntry.stem(number: 11, id: "a/b") == "000012-a_b")
    #expect(ArticleEntry.stem(number: 1_234_566, id: "x") == "1234567-x")
  }

  @Test func thePathWaitsWithTheArticle() throws {
    let text = String(decoding: entry().embedded, as: UTF8.self)
    let (line, rest) = try #require(
      text.firstRange(of: "<noscript>").map { range in
        (text[..<range.lowerBound], text[range.upperBound...])
      })
    #expect(line.contains("<span class=\"by\">Example Times</span>"))
    #expect(!line.contains("in/story.txt"))
    #expect(rest.contains("in/story.txt"))
  }

  @Test func anArticleWithoutABylineIsKnownByItsPath() {
    let bytes = entry { $0.publisher = nil }.embedded
    #expect(
      String(decoding: bytes, as: UTF8.self).contains(
        "<span class=\"by\"><bdi class=\"path\">in/story.txt"))
  }

  @Test func aLinkHoldsWhatFiltersSearch() {
    let text = String(decoding: entry().linked, as: UTF8.self)
    #expect(text.contains("href=\"000012-story-1.html\""))
    #expect(text.contains("<span><em>no speaker named</em></span> <i>direct"))
    #expect(text.contains("<i data-r=\"1\">“Go,”</i>"))
  }
}
