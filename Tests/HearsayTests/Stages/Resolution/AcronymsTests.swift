import Testing

@testable import Hearsay

@Suite struct AcronymsTests {
  private func last(_ text: String) -> ReadRecord? { PackFixture.records(text).last }

  @Test func aBracketDefinesIt() {
    let text = "Inspectors from the Harbour Safety Board (HSB) came. "
    #expect(last(text + "HSB said that it was safe.")?.entity == "Harbour Safety Board")
  }

  @Test func theBracketMayHoldTheName() {
    let text = "Inspectors from the HSB (Harbour Safety Board) came to the old bridge. "
    #expect(last(text + "HSB said that it was safe.")?.entity == "Harbour Safety Board")
  }

  @Test func initialsDefineIt() {
    let text = "Inspectors of the Federal Bureau of Investigation came to the old bridge. "
    let record = last(text + "The FBI said that it was safe.")
    #expect(record?.entity == "Federal Bureau of Investigation")
    #expect(
      record?.why
        == "“FBI” is short for it in the article; police: registry: Federal Bureau of Investigation"
    )
  }

  @Test func smallWordsMayCountAsWell() {
    let text = "Members of Democracy for America came to the old bridge on Monday. "
    #expect(last(text + "DFA said that it was safe.")?.entity == "Democracy for America")
  }

  @Test func twoLettersProveNothing() {
    let text = "Members of the Harbour Board came to the old bridge on Monday. "
    #expect(last(text + "HB said that it was safe.")?.entity == "HB")
  }

  @Test func aStateInBracketsIsNoAcronym() {
    let text = "They met Mike Coffman (CO) on the old bridge. CO said that it was safe."
    #expect(last(text)?.entity == "CO")
  }
}
