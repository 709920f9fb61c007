import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ArticleHeadingTests {
  private func heading(_ severities: Severity?..., title: String? = "A story") -> ArticleHeading {
    var story = Story("“Go,” Ann said.")
    story.article.title = title
    story.article.line = 3
    var result = story.result()
    result.records = severities.map { severity in
      var record = story.record(content: ["“Go,”"])
      if let severity { record.findings = [Finding(id: "x", severity: severity, reason: "r")] }
      return record
    }
    return ArticleHeading(result, number: 0)
  }

  @Test func countsSayWhatToCheckFirst() {
    let mixed = heading(.hold, .caution, .caution, nil)
    #expect(
      html { mixed.appendCounts(to: &$0) }
        == "1 record to check first · 2 with a caution · 4 records")
    #expect(html { heading().appendCounts(to: &$0) } == "no records")
  }

  @Test func theBadgeIsTheGravest() {
    #expect(html { heading(.note, .caution).appendBadge(to: &$0) }.contains(">caution<"))
    #expect(html { heading(nil).appendBadge(to: &$0) }.isEmpty)
  }

  @Test func anArticleWithoutATitleIsKnownByItsID() {
    #expect(html { heading(title: nil).appendTitle(to: &$0) } == "story-1")
  }

  @Test func thePathHasItsLine() {
    #expect(html { heading().appendPath(to: &$0) }.contains("in/story.txt:3"))
  }

  @Test func kindsAreCounted() {
    #expect(html { heading(nil, nil).appendKinds(to: &$0) } == "2 direct")
    #expect(html { $0.kinds([.direct: 1000, .indirect: 1]) } == "1,000 direct, 1 indirect")
  }
}
