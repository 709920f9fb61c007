import Testing

@testable import Hearsay

@Suite struct UncuedQuotationsTests {
  private func attributions(_ text: String) throws -> [String] { try Reading(text).attributions }

  @Test func aLongerQuotationHasARecordWithoutACue() throws {
    let reading = try Reading("Lee looked up and smiled — “the bridge is safe for all of us.”")
    #expect(reading.attributions == ["Lee: “the bridge is safe for all of us.”"])
    #expect(reading.document.attributions.first?.cue.isEmpty == true)
  }

  @Test func itsConfidenceIsMeasuredToo() throws {
    let reading = try Reading("Lee looked up and smiled — “the bridge is safe for all of us.”")
    let confidence = try #require(reading.document.attributions.first?.confidence)
    #expect(confidence > 0.1 && confidence < 0.9)
  }

  @Test func aFewWordsHaveNone() throws {
    #expect(try attributions("Lee looked up and smiled — “it is safe.”").isEmpty)
  }

  @Test func aLongOneIsReportedEvenWhenNobodyIsNear() throws {
    let words = "“We have looked at the bridge again and again, and it will stand for long.”"
    #expect(try attributions(words) == ["nobody: \(words)"])
    #expect(try attributions("“The bridge is safe for us.”").isEmpty)
  }

  @Test func whatACueClaimsIsNotReadAgain() throws {
    #expect(try attributions("“The bridge is safe for all of us,” Lee said.").count == 1)
  }

  @Test func aQuotationOverParagraphsIsOne() throws {
    let text = "Lee looked up — “the bridge is safe for all of us.\n\n“It will stand for long.”"
    #expect(try attributions(text).count == 1)
  }

  @Test func recordsStandInTextOrder() throws {
    let text = """
      “The bridge is safe for all of us,” Lee said.

      “It will stand for a hundred years from now.”

      “We looked at it,” Park said.
      """
    let found = try Reading(text).document.attributions
    #expect(
      found.map { $0.content[0].lowerBound } == found.map { $0.content[0].lowerBound }.sorted())
    #expect(found.count == 3)
  }
}
