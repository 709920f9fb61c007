import Testing

@testable import Hearsay

@Suite struct ContentExtenderTests {
  private func contents(_ text: String) throws -> [String] {
    let reading = try Reading(text)
    return reading.candidates.map { $0.content.ranges.map(reading.words).joined(separator: " + ") }
  }

  @Test func aSentenceOfQuotationGoesOnWithTheOneBefore() throws {
    #expect(
      try contents("“The bridge is safe,” Lee said. “We looked at it.”").contains(
        "“The bridge is safe,” + “We looked at it.”"))
  }

  @Test func aQuotationIsTakenWhole() throws {
    #expect(
      try contents("Lee said: “The bridge is safe. We looked at it.”").contains(
        "“The bridge is safe. We looked at it.”"))
  }

  @Test func paragraphsTakeAQuotationUpAgain() throws {
    #expect(
      try contents("Lee said: “The bridge is safe for us.\n\n“We looked at it.”").contains(
        "“The bridge is safe for us.\n\n“We looked at it.”"))
  }

  @Test func anotherParagraphIsAnotherMatter() throws {
    #expect(
      try contents("“The bridge is safe,” Lee said.\n\n“We looked at it.”").allSatisfy {
        !$0.contains("looked")
      })
  }

  @Test func aColonLeadsOverToTheNextParagraph() throws {
    #expect(
      try contents("Lee explained:\n\n“The bridge is safe for all of us.”").contains(
        "“The bridge is safe for all of us.”"))
  }

  @Test func aQuotationBegunInTheCuesSentenceIsNotJoinedByItsSecondHalf() throws {
    let text = "“People are angry,” said Lee, who thinks that they “need a bridge. We said so.”"
    #expect(
      try contents(text).filter { $0.hasPrefix("“People are angry,”") }.allSatisfy {
        !$0.contains("We said so")
      })
  }

  @Test func findsTheParagraphAndTheQuotationOfAToken() throws {
    let document = try Reading("He left.\n\n“Yes,” she said. “No.”").document
    #expect(document.sentences.indices.map(document.startsParagraph) == [true, true, false])
    let quotation = try #require(document.quotations.first)
    #expect(document.quotation(at: quotation.tokens.lowerBound) == 0)
    #expect(document.quotation(at: 0) == nil)
    #expect(document.endOfQuotation(at: quotation.tokens.lowerBound) == quotation.tokens.upperBound)
  }
}
