import Testing

@testable import Hearsay

@Suite struct NameResolutionTests {
  private func last(_ text: String) -> ReadRecord? { PackFixture.records(text).last }

  @Test func aSurnameIsTheFullNameBefore() {
    #expect(
      last("The mayor thanked Maria Park. Park said that the bridge was safe.")?.entity
        == "Maria Park")
  }

  @Test func whatStandsBeforeANameIsNoPartOfIt() {
    #expect(last("City engineer Maria Park said that the bridge was safe.")?.entity == "Maria Park")
    #expect(
      last("The mayor met Thomas Reed. Mr. Reed said that it was safe.")?.entity == "Thomas Reed")
  }

  @Test func severalPeopleOfOneSurnameStayOpen() {
    let record = last(
      "The mayor thanked Maria Park and Thomas Park. Park said that the bridge was safe.")
    #expect(record?.entity == nil)
    #expect(record?.why == "could be any of: Maria Park, Thomas Park")
  }

  @Test func aTitleDecidesBetweenThem() {
    let record = last(
      "The mayor thanked Maria Park and Thomas Park. Ms. Park said that the bridge was safe.")
    #expect(record?.entity == "Maria Park")
  }

  @Test func anAcronymIsTheNameThatItIsShortFor() {
    let text =
      "Inspectors from the Harbour Safety Board (HSB) came. HSB said that the bridge was safe."
    #expect(last(text)?.entity == "Harbour Safety Board")
  }
}
