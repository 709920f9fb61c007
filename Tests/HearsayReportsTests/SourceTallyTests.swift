import Hearsay
import Testing

@testable import HearsayReports

@Suite struct SourceTallyTests {
  private static let story = Story("“No,” Kim said. “Yes,” he said, KCNA reported.")

  private static var result: ArticleRecords {
    let relay = ChainLink(
      role: .relay, mention: story.source("KCNA", entity: "KCNA", classes: ["state-media"]))
    return story.result(
      story.record(
        content: ["“No,”"],
        speaker: story.source("Kim", entity: "Kim Jong-un", classes: ["official"])),
      story.record(
        content: ["“Yes,”"],
        speaker: story.source("he", entity: "Kim Jong-un", classes: ["official"]),
        chain: [relay]),
      story.record(content: ["“Yes,”"], speaker: story.source("he")),
      story.record(content: ["“Yes,”"]))
  }

  @Test func speakersCountByTheNameTheyResolveTo() {
    let tally = SourceTally(Self.result)
    #expect(tally.speakers["Kim Jong-un"]?.records == 2)
    #expect(tally.speakers["Kim Jong-un"]?.articles == 1)
    #expect(tally.speakers["Kim Jong-un"]?.classes == ["official"])
    #expect(tally.speakers.keys.sorted() == ["Kim Jong-un"])
    #expect(tally.relays["KCNA"]?.records == 1)
    #expect(tally.classes["official"]?.records == 2)
    #expect(tally.classes["state-media"] == nil)
  }

  @Test func theMostCitedComeFirstAndEqualOnesByName() {
    var tally = SourceTally(Self.result)
    tally.add(SourceTally(Self.result))
    #expect(SourceTally.most(tally.speakers, 5).map(\.name) == ["Kim Jong-un"])
    #expect(SourceTally.most(tally.speakers, 5).map(\.count.articles) == [2])
    #expect(
      SourceTally.most(["b": .init(records: 1), "a": .init(records: 1)], 1).map(\.name) == ["a"])
  }
}
