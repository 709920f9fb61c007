import Hearsay
import Testing

@testable import HearsayReports

@Suite struct SourceTablesTests {
  private func tables(_ records: ProvenanceRecord..., of story: Story) -> String {
    var result = story.result()
    result.records = records
    return html { SourceTables(sources: SourceTally(result)).append(to: &$0) }
  }

  @Test func whomTheRunCitesStandsWithWhatTheyAre() {
    let story = Story("“Go,” Ann said, the Post reported.")
    let text = tables(
      story.record(
        content: ["“Go,”"], speaker: story.source("Ann", entity: "Ann", classes: ["state-media"]),
        chain: [ChainLink(role: .relay, mention: story.source("the Post", entity: "the Post"))]),
      of: story)
    #expect(text.contains("<th scope=\"row\">state media</th><td>1</td><td>1</td>"))
    #expect(text.contains("Ann <span class=\"about\">state media</span></th><td>1</td>"))
    #expect(text.contains("<caption>Most cited relays</caption>"))
  }

  @Test func aTableWithoutRowsIsLeftOut() {
    let story = Story("“Go,” Ann said.")
    #expect(tables(of: story).isEmpty)
    let text = tables(
      story.record(content: ["“Go,”"], speaker: story.source("Ann", entity: "Ann")), of: story)
    #expect(!text.contains("relays"))
  }
}
