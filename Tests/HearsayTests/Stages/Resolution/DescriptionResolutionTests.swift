import Testing

@testable import Hearsay

@Suite struct DescriptionResolutionTests {
  private func last(_ text: String, date: String? = nil) -> ReadRecord? {
    PackFixture.records(text, date: date).last
  }

  @Test func theTableNamesAHolderAndSaysSo() {
    let record = last("The North Korean leader said that the bridge was safe.")
    #expect(record?.entity == "Kim Jong-un")
    #expect(record?.why == "from the table of offices (North Korea)")
  }

  @Test func theArticlesOwnWordsComeFirst() {
    let record = last(
      "The mayor met Freedonian president Maria Park. "
        + "The Freedonian president said that the bridge was safe.")
    #expect(record?.entity == "Maria Park")
    #expect(record?.why == "“Freedonian president Maria Park” in the article")
  }

  @Test func commonWordsAreTheirOwnName() {
    #expect(
      last("Two harbour pilots said that the bridge was safe.")?.entity == "Two harbour pilots")
  }

  @Test func anAppositionNamesThePerson() {
    let record = last("The boys’ father, Thomas Reed, said that the bridge was safe.")
    #expect(record?.entity == "Thomas Reed")
  }
}
