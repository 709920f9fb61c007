import Hearsay
import Testing

@testable import HearsayReports

@Suite struct HopTests {
  private let story = Story("“No,” he said, citing briefings, KCNA reported.")

  private func link(_ role: LinkRole, _ words: String?, entity: String? = nil) -> ChainLink {
    ChainLink(role: role, mention: story.source(words, entity: entity))
  }

  @Test func hopsStandInTheOrderOfTravel() {
    let record = story.record(
      content: ["“No,”"], speaker: story.source("he", entity: "Kim"),
      chain: [
        link(.basis, "briefings"), link(.relay, "KCNA"),
        link(.publisher, nil, entity: "Example Times"),
      ])
    #expect(record.hops(in: story.article).map(\.role) == [.basis, .speaker, .relay, .publisher])
    #expect(record.route(in: story.article) == "briefings → Kim → KCNA → Example Times")
  }

  @Test func whoeverIsNotNamedIsAHopToo() {
    let record = story.record(content: ["“No,”"], chain: [link(.relay, nil)])
    #expect(record.route(in: story.article) == "no speaker named → unnamed")
  }
}
