import Testing

@testable import Hearsay

@Suite struct QuotationBlocksTests {
  private func chunks(_ text: String) throws -> [String] { try Reading(text).chunks }

  @Test func fromFiveWordsOnAQuotationIsABlock() throws {
    #expect(
      try chunks("Lee spoke of “a very old stone bridge” there.").contains(
        "“a very old stone bridge”/fragment"))
    #expect(try !chunks("Lee spoke of “a bridge” there.").contains { $0.hasSuffix("/fragment") })
  }

  @Test func aCommaOrStopInsideMakesOneOfFewerWords() throws {
    #expect(try chunks("“Never,” Lee said.").first == "“Never,”/quotation-comma")
    #expect(try chunks("Lee said: “Never.”").contains("“Never.”/quotation"))
  }

  @Test func aSmallFirstLetterGoesOnWithTheSentence() throws {
    #expect(
      try chunks("The bridge, which is old, “will not last for long,” Lee said.").contains(
        "“will not last for long,”/fragment-comma"))
    #expect(try chunks("“will not last for long,” Lee said.").first?.hasSuffix("-comma") == true)
    #expect(try chunks("“will not last for long,” Lee said.").first?.contains("fragment") == false)
  }

  @Test func aTitleIsNoQuotation() throws {
    let titled = try chunks("Lee is the host of “The Morning Hour,” which is old.")
    #expect(!titled.contains { $0.contains("/quotation") || $0.contains("/fragment") })
    #expect(try chunks("Lee said, “The Bridge Is Safe.”").contains { $0.hasSuffix("/quotation") })
  }
}
