import Hearsay
import Testing

@testable import HearsayReports

@Suite struct MarkdownReportTests {
  @Test func theSummaryComesFirst() {
    guard case .fromSummary(let opening) = MarkdownReport().opening else {
      Issue.record("the beginning needs no summary")
      return
    }
    #expect(String(decoding: opening(RunSummary()), as: UTF8.self).hasPrefix("## Sources"))
  }

  @Test(arguments: Hostile.texts) func hostileWordsStayOnTheirLine(_ text: String) {
    func lines(_ text: String) -> [[UInt8]] {
      var story = Story("He said \(text) so.")
      (story.article.title, story.article.path) = (text, text)
      var record = story.record(content: [text], speaker: story.source(text))
      record.findings = [.hold, .note].map {
        Finding(id: text, severity: $0, reason: text, task: text)
      }
      let bytes = MarkdownReport().part(of: story.result(record, remarks: [text]), number: 0).bytes
      return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    }
    #expect(lines(text).count == lines("word").count)
  }
}
