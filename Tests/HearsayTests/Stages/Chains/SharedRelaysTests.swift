import Testing

@testable import Hearsay

@Suite struct SharedRelaysTests {
  @Test func aSpeakerKeepsTheRelayInTheParagraph() {
    let records = PackFixture.records(
      "Ann Lee told Reuters that the bridge was safe. Lee said that it would open on Monday.")
    #expect(records.map(\.chain) == [["relay Reuters"], ["relay Reuters"]])
  }

  @Test func anotherParagraphStartsAfresh() {
    let records = PackFixture.records(
      "Ann Lee told Reuters that the bridge was safe.\n\nLee said that it would open on Monday.")
    #expect(records.map(\.chain) == [["relay Reuters"], []])
  }

  @Test func anotherSpeakerHasNoPartInIt() {
    let records = PackFixture.records(
      "Ann Lee told Reuters that the bridge was safe. Tom Park said that it would open on Monday.")
    #expect(records.map(\.chain) == [["relay Reuters"], []])
  }
}
