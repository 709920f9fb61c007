import Hearsay
import Testing

@testable import HearsayReports

@Suite struct RunSummaryTests {
  @Test func countsArticlesAndRecords() {
    let story = Story("“No,” he said, KCNA reported.")
    let relay = ChainLink(role: .relay, mention: story.source("KCNA"))
    var summary = RunSummary()
    summary.add(
      ArticleSummary(
        story.result(
          story.record(content: ["“No,”"], speaker: story.source("he"), chain: [relay]),
          story.record(.indirect, content: ["No"]))))
    summary.add(ArticleSummary(story.result()))
    summary.add(UnreadInput(path: "bad.txt", message: "is empty"))
    #expect(summary.articles == 2)
    #expect(summary.articlesWithoutRecords == 1)
    #expect(summary.records == [.direct: 1, .indirect: 1])
    #expect(summary.recordCount == 2)
    #expect(summary.withSpeaker == 1)
    #expect(summary.withoutSpeaker == 1)
    #expect(summary.relayed == 1)
    #expect(summary.unreadable == 1)
    #expect(summary.unread.map(\.path) == ["bad.txt"])
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
    summary.add(ArticleSummary(result))
    summary.add(ArticleSummary(result))
    #expect(summary.findings["a"]?.records == 4)
    #expect(summary.findings["a"]?.articles == 2)
    #expect(summary.findings["a"]?[.hold] == 4)
    #expect(summary.findings["c"]?.records == 0)
    #expect(summary.findings["c"]?.articles == 2)
    #expect(summary.articlesBySeverity == [.hold: 2])
  }

  @Test func findingsComeGravestThenMostFrequentFirst() {
    let story = Story("“No,” he said.")
    var record = story.record(content: ["“No,”"])
    let found: [(String, Severity)] = [
      ("b", .note), ("a", .note), ("c", .note), ("c", .note), ("d", .caution), ("e", .hold),
    ]
    record.findings = found.map { Finding(id: $0.0, severity: $0.1, reason: "r") }
    var summary = RunSummary()
    summary.add(ArticleSummary(story.result(record)))
    #expect(summary.findings(atLeast: .note).map(\.id) == ["e", "d", "c", "a", "b"])
    #expect(summary.findings(atLeast: .caution).map(\.id) == ["e", "d"])
  }

  @Test func articlesOnHoldAreToBeLookedAtFirst() {
    var summary = RunSummary()
    let findings: [[Severity]] = [[.note], [.caution], [.hold], [.hold, .hold], [.caution]]
    for (number, severities) in findings.enumerated() {
      summary.add(article(number, severities))
    }
    #expect(summary.firstToLookAt.map(\.number) == [3, 2, 1, 4])
    for number in 5..<40 { summary.add(article(number, [.hold, .caution])) }
    #expect(summary.firstToLookAt.count == 20)
    #expect(summary.firstToLookAt.first?.number == 3)
  }

  private func article(_ number: Int, _ severities: [Severity]) -> ArticleSummary {
    let story = Story("“No,” he said.")
    var result = story.result()
    result.records = severities.map {
      var record = story.record(content: ["“No,”"])
      record.findings = [Finding(id: "a", severity: $0, reason: "r")]
      return record
    }
    return ArticleSummary(result, number: number)
  }
}
