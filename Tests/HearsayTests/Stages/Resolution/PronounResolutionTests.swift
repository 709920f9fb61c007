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

  @Test func itIsABodyThatSpoke() {
    let record = PackFixture.records(
      "Xinhua reported that the bridge was safe. It added that it would open on Monday."
    ).last
    #expect(record?.entity == "Xinhua")
    #expect(record?.classes == ["state-media"])
    #expect(
      record?.why == "the last one before whom the pronoun fits; registry: Xinhua")
  }

  @Test func theyAreSeveralOrABody() {
    #expect(
      last("Officials closed the bridge. They said that it was not safe.") == "Officials")
    #expect(last("Maria Park closed the bridge. They said that it was not safe.") == nil)
    #expect(
      last("The board said that the bridge was safe. They said that it would open.")
        == "The board")
  }

  @Test func whatIsSaidNamesNoSpeaker() {
    let text = "Maria Park opened the bridge on Monday. Ada Reed would be late, she said."
    #expect(last(text) == "Maria Park")
  }

  @Test func nobodyTellsHimself() {
    let text = "Thomas Reed asked Paul Lind about the old bridge. He told Reed that it was safe."
    #expect(last(text) != "Thomas Reed")
  }

  @Test func aPronounBeforeANameIsSomebodyElse() {
    let text =
      "Thomas Reed opened the bridge. He wanted to help Paul Lind, and he said that it was safe."
    #expect(last(text) == "Thomas Reed")
  }

  @Test func theMainClauseHasTheSubject() {
    let text =
      "When Thomas Reed came late, Paul Lind left the bridge. He said that it was not safe."
    #expect(last(text) == "Paul Lind")
  }

  @Test func anAmbiguousSurnameIsToldByThePronoun() {
    let text = "The mayor thanked Maria Park and Thomas Park. Park said that it was safe. "
    #expect(last(text + "She said that it would open on Monday.") == "Maria Park")
  }

  @Test func itStaysOpen() {
    #expect(last("Maria Park praised the board. It said that the bridge was safe.") == nil)
  }

  @Test func nobodyFitsTheOtherGender() {
    #expect(last("Maria Park opened the bridge. He said that it would hold.") == nil)
  }
}
