import Testing

@testable import Hearsay

@Suite struct NameRolesTests {
  private func last(_ text: String) -> ReadRecord? { PackFixture.records(text).last }

  @Test func anAgeIsAName() {
    let text = "Police met Herschel Reed, 43, on the old bridge. "
    #expect(last(text + "The 43-year-old said that it was safe.")?.entity == "Herschel Reed")
    #expect(
      last(text + "The 44-year-old said that it was safe.")?.entity == "The 44-year-old")
  }

  @Test func anAgeMayStandBefore() {
    let text = "Police met 43-year-old Ada Reed on the old bridge. "
    #expect(last(text + "The 43-year-old said that it was safe.")?.entity == "Ada Reed")
  }

  @Test func anAppositionTellsWhatSomeoneIs() {
    let text = "They met Ada Reed, a city engineer, on the old bridge. "
    #expect(last(text + "The engineer said that it was safe.")?.entity == "Ada Reed")
  }

  @Test func anAppositionGivesItsClassUnlessClubsHaveTheOfficeToo() {
    let minister = "They met Ada Reed, the interior minister, on the old bridge. "
    #expect(last(minister + "Reed said that it was safe.")?.classes == ["official"])
    let president = "They met Ada Reed, the president of the rowing club, on the old bridge. "
    #expect(last(president + "Reed said that it was safe.")?.classes == ["person"])
  }

  @Test func aSubjectIsNoApposition() {
    let text = "He would vote for Ada Reed, the engineer said. The engineer said it was safe."
    #expect(last(text)?.entity == "The engineer")
  }

  @Test func whatFollowsAPlaceIsNotSaidOfIt() {
    let text = "They met Gov. Ada Reed of Ohio, a lawyer who said that it was safe."
    #expect(last(text)?.entity == "Ada Reed")
  }
}
