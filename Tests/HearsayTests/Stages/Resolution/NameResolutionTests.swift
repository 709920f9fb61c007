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
    #expect(record?.candidates == ["Maria Park", "Thomas Park"])
    #expect(record?.why == "ambiguous: Maria Park or Thomas Park")
  }

  @Test func aTitleDecidesBetweenThem() {
    let record = last(
      "The mayor thanked Maria Park and Thomas Park. Ms. Park said that the bridge was safe.")
    #expect(record?.entity == "Maria Park")
  }

  @Test func theOneNamedFarMoreOftenIsMeant() {
    let text =
      "Maria Park came with Thomas Park. Maria Park was late, and later Maria Park spoke. "
    #expect(last(text + "Park said that the bridge was safe.")?.entity == "Maria Park")
  }

  @Test func aGivenNameThatIsASurnameTellsNoGender() {
    let text = "On Monday they met Hillary Clinton there. Mrs. Clinton said that it was safe."
    #expect(last(text)?.entity == "Hillary Clinton")
  }

  @Test func aSuffixIsNoSurname() {
    let text = "On Monday they met Joseph R. Reed Jr. there. Mr. Reed said that it was safe."
    #expect(last(text)?.entity == "Joseph R. Reed Jr.")
  }

  @Test func oneOfUnknownWordsIsFoundByItsSurname() {
    let text = "On Monday they met Herschel Walker there. Walker said that it was safe."
    #expect(last(text)?.entity == "Herschel Walker")
  }

  @Test func theSurnameHasTheClassesOfItsTitle() {
    let text = "Interior Minister Anna Berg opened the bridge. Later Berg said that it was safe."
    #expect(last(text)?.classes == ["official"])
    #expect(last(text)?.why == "full name in the article; official: “Minister” in the article")
  }

  @Test func aPresidentThatOneOnlyWouldBeIsNone() {
    let text = "On Monday they voted for President Maria Reed. Reed said that it was safe."
    #expect(last(text)?.classes == ["person"])
  }

  @Test func anAcronymIsTheNameThatItIsShortFor() {
    let text =
      "Inspectors from the Harbour Safety Board (HSB) came. HSB said that the bridge was safe."
    #expect(last(text)?.entity == "Harbour Safety Board")
  }
}
