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
}
