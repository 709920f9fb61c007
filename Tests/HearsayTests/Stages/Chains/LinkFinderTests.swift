import Testing

@testable import Hearsay

@Suite struct LinkFinderTests {
  @Test func aLinkBelongsToTheAttributionOfItsVerb() {
    let records = PackFixture.records(
      "Lee told Reuters that the bridge was safe, but Park said that the tunnel was not.")
    #expect(records.map(\.chain) == [["relay Reuters"], []])
  }

  @Test func anInterviewServesItsSentence() {
    let records = PackFixture.records(
      "Lee said in an interview with the BBC on Monday that the bridge was safe.")
    #expect(records.map(\.chain) == [["relay BBC"]])
  }

  @Test func speakingToAnOutletIsARelay() {
    let records = PackFixture.records("Speaking to CNN, Lee said that the bridge was safe.")
    #expect(records.map(\.chain) == [["relay CNN"]])
  }
}
