import Testing

@testable import Hearsay

@Suite struct DescriptionResolutionTests {
  private func last(_ text: String, date: String? = nil) -> ReadRecord? {
    PackFixture.records(text, date: date).last
  }

  @Test func theTableNamesAHolderAndSaysSo() {
    let record = last("The North Korean leader said that the bridge was safe.")
    #expect(record?.entity == "Kim Jong-un")
    #expect(
      record?.why
        == "from the table of offices (North Korea); "
        + "official: table of offices: leader, North Korea, since 2011-12-17")
  }

  @Test func theArticlesOwnWordsComeFirst() {
    let record = last(
      "The mayor met Freedonian president Maria Park. "
        + "The Freedonian president said that the bridge was safe.")
    #expect(record?.entity == "Maria Park")
    #expect(
      record?.why
        == "“Freedonian president Maria Park” in the article; official: “president” in the article"
    )
  }

  @Test func commonWordsAreTheirOwnName() {
    #expect(
      last("Two harbour pilots said that the bridge was safe.")?.entity == "Two harbour pilots")
  }

  @Test func aBodyIsFoundByTheLastWordOfItsName() {
    let record = last(
      "They asked the Harbour Safety Agency on Monday. The agency said that the bridge was safe.")
    #expect(record?.entity == "Harbour Safety Agency")
    #expect(
      record?.why
        == "the one “agency” that fits in the article; government: “Harbour Safety Agency”")
  }

  @Test func anOutletsClassesGoWithIt() {
    let record = last(
      "Xinhua showed the bridge on Monday. The agency said that the bridge was safe.")
    #expect(record?.entity == "Xinhua")
    #expect(record?.classes == ["state-media"])
  }

  @Test func aTitleTellsWhoTheSenatorIs() {
    let record = last("They met Sen. Ted Reed there. The senator said that the bridge was safe.")
    #expect(record?.entity == "Ted Reed")
    #expect(record?.classes == ["lawmaker"])
  }

  @Test func anAppositionNamesThePerson() {
    let record = last("The boys’ father, Thomas Reed, said that the bridge was safe.")
    #expect(record?.entity == "Thomas Reed")
  }
}
