import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ArticleSummaryTests {
  @Test func aRecordCountsByItsGravestFinding() {
    let story = Story("“No,” he said.")
    var record = story.record(content: ["“No,”"])
    record.findings = [
      Finding(id: "a", severity: .caution, reason: "r"),
      Finding(id: "b", severity: .hold, reason: "r"),
    ]
    let summary = ArticleSummary(story.result(record, story.record(content: ["“No,”"])), number: 4)
    #expect(summary.number == 4)
    #expect(summary.recordCount == 2)
    #expect(summary.recordsBySeverity == [.hold: 1])
    #expect(summary.severity == .hold)
  }

  @Test func sourcesAreCountedOnlyWhereSomebodyAsks() {
    let story = Story("“No,” Kim said.")
    let result = story.result(
      story.record(content: ["“No,”"], speaker: story.source("Kim", entity: "Kim")))
    #expect(ArticleSummary(result).sources == SourceTally())
    #expect(ArticleSummary(result, countingSources: true).sources.speakers["Kim"]?.records == 1)
  }
}
