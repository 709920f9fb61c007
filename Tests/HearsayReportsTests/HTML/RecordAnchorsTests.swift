import Hearsay
import Testing

@testable import HearsayReports

@Suite struct RecordAnchorsTests {
  private let story = Story("“Go,” Ann said.")

  private func result(_ severity: Severity? = nil) -> ArticleRecords {
    var record = story.record(content: ["“Go,”"])
    if let severity { record.findings = [Finding(id: "x", severity: severity, reason: "r")] }
    return story.result(record)
  }

  @Test func aloneARecordIsFoundByItsID() {
    let anchors = RecordAnchors(result(), article: nil)
    #expect(html { anchors.append(0, to: &$0) } == Fingerprint.ids(of: result())[0])
  }

  @Test func amongArticlesItIsFoundByTheirNumbers() {
    let anchors = RecordAnchors(result(), article: 12)
    #expect(html { anchors.append(0, to: &$0) } == "a12-1")
  }

  @Test func aReferenceIsReadOutWithItsSeverity() {
    let anchors = RecordAnchors(result(.hold), article: 1)
    let text = html { anchors.appendReference(to: 0, of: result(.hold), to: &$0) }
    #expect(text == "<a class=\"ref\" href=\"#a1-1\" aria-label=\"record 1, hold\">1</a>")
  }
}
