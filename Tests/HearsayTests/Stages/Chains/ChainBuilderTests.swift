import Testing

@testable import Hearsay

@Suite struct ChainBuilderTests {
  private func chain(_ text: String, publisher: String? = nil) -> [String] {
    PackFixture.records(text, publisher: publisher).first?.chain ?? ["no record"]
  }

  @Test func whoQuotedTheSpeakerIsARelay() {
    let records = PackFixture.records(
      "Lee was quoted by Reuters as saying that the bridge was safe.")
    #expect(records.last?.chain == ["relay Reuters"])
  }

  @Test func toldAnOutletIsARelayAndToldReportersIsNot() {
    #expect(chain("Lee told Reuters that the bridge was safe.") == ["relay Reuters"])
    #expect(chain("Lee told reporters that the bridge was safe.").isEmpty)
  }

  @Test func theArticlesOwnPublisherIsNoLink() {
    #expect(
      chain("Lee told Reuters that the bridge was safe.", publisher: "Reuters")
        == ["publisher Reuters"])
  }

  @Test func anOutletInTheContentIsItsTopic() {
    #expect(chain("Lee said that the mayor had never told Reuters the truth.").isEmpty)
  }

  @Test func whatIsCitedIsABasisAndNoRecord() {
    let records = PackFixture.records(
      "The minister said that the bridge had closed, citing police reports.")
    #expect(records.map(\.chain) == [["basis police reports"]])
    #expect(records.first?.content.contains("citing") == false)
  }

  @Test func aReasonIsNoBasis() {
    let records = PackFixture.records("The minister said that the bridge had closed, citing fears.")
    #expect(records.first?.chain == [])
  }

  @Test func basesComeBeforeRelays() {
    #expect(
      chain("Lee told Reuters that the bridge had closed, citing police reports.") == [
        "basis police reports", "relay Reuters",
      ])
  }
}
