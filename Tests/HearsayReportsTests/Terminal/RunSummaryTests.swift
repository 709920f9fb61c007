import Hearsay
import Testing

@testable import HearsayReports

@Suite struct RunSummaryTests {
  @Test func countsArticlesAndRecords() {
    let story = Story("“No,” he said, KCNA reported.")
    let relay = ChainLink(role: .relay, mention: story.source("KCNA"))
    var summary = RunSummary(unreadable: 2)
    summary.add(
      story.result(
        story.record(content: ["“No,”"], speaker: story.source("he"), chain: [relay]),
        story.record(.indirect, content: ["No"])))
    summary.add(story.result())
    #expect(summary.articles == 2)
    #expect(summary.articlesWithoutRecords == 1)
    #expect(summary.records == [.direct: 1, .indirect: 1])
    #expect(summary.recordCount == 2)
    #expect(summary.withSpeaker == 1)
    #expect(summary.withoutSpeaker == 1)
    #expect(summary.relayed == 1)
    #expect(summary.unreadable == 2)
  }

  @Test func countsFindingsByRecordAndByArticle() {
    let story = Story("“No,” he said.")
    var record = story.record(content: ["“No,”"])
    record.findings = [
      Finding(id: "a", severity: .hold, reason: "r"),
      Finding(id: "b", severity: .note, reason: "r"),
    ]
    var result = story.result(record, record)
    result.findings = [Finding(id: "c", severity: .note, reason: "r")]
    var summary = RunSummary()
    summary.add(result)
    summary.add(result)
    #expect(summary.findings["a"]?.records == 4)
    #expect(summary.findings["a"]?.articles == 2)
    #expect(summary.findings["a"]?[.hold] == 4)
    #expect(summary.findings["c"]?.records == 0)
    #expect(summary.findings["c"]?.articles == 2)
    #expect(summary.articlesBySeverity == [.hold: 2])
  }
}
