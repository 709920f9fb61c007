import Testing

@testable import Hearsay

@Suite struct PronounResolutionTests {
  private func last(_ text: String) -> String? { PackFixture.records(text).last?.entity }

  @Test func thePronounIsTheLastFittingSpeaker() {
    let text = "Maria Park said that the bridge was safe. Thomas Reed said that it was not. "
    #expect(last(text + "She said that it would open on Monday.") == "Maria Park")
    #expect(last(text + "He said that it would open on Monday.") == "Thomas Reed")
  }

  @Test func aSubjectServesWhereNobodySpoke() {
    #expect(
      last("Maria Park opened the bridge. She said that it would hold the winter.") == "Maria Park")
  }

  @Test func itStaysOpen() {
    #expect(last("Maria Park praised the board. It said that the bridge was safe.") == nil)
  }

  @Test func nobodyFitsTheOtherGender() {
    #expect(last("Maria Park opened the bridge. He said that it would hold.") == nil)
  }
}
