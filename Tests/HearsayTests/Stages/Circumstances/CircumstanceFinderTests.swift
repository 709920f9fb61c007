import Testing

@testable import Hearsay

@Suite struct CircumstanceFinderTests {
  /// Each record's medium, addressee and time, as in `in a statement | - | on Monday`.
  private func circumstances(_ text: String) -> [String] {
    let document = PackFixture.document(PackFixture.article(text))
    return document.records.map { record in
      [record.medium, record.addressee, record.time].map { span in
        span.map { String(decoding: document.article.text[$0.range], as: UTF8.self) } ?? "-"
      }.joined(separator: " | ")
    }
  }

  @Test func mediumAndTimeStandAfterTheCue() {
    #expect(
      circumstances("Lee said in a statement on Monday that the bridge was safe.")
        == ["in a statement | - | on Monday"])
    #expect(
      circumstances("“The bridge is safe for all of us,” said Lee on Twitter last week.")
        == ["on Twitter | - | last week"])
  }

  @Test func theyStandAfterTheAddressee() {
    #expect(
      circumstances("Lee told reporters at a news conference on Monday that the bridge was safe.")
        == ["at a news conference | reporters | on Monday"])
  }

  @Test func theyOpenTheSentence() {
    #expect(
      circumstances("On Monday, in a letter to the council, Lee said that the bridge was safe.")
        == ["in a letter to the council | - | On Monday"])
  }

  @Test func theOpeningOfAnotherVerbIsLeftAlone() {
    #expect(
      circumstances("On Monday Lee met the council and said that the bridge was safe.")
        == ["- | - | -"])
  }

  @Test func theyStandBetweenSourceAndCue() {
    #expect(
      circumstances("Lee, the city engineer, on Monday said that the bridge was safe.")
        == ["- | - | on Monday"])
  }

  @Test func whatTheContentSaysIsNotWhenItWasSaid() {
    #expect(
      circumstances("Lee said that on Monday the bridge would close.") == ["- | - | -"])
  }

  @Test func aQuotationWithoutACueHasNone() {
    #expect(
      circumstances("On Monday it rained. “The bridge is safe for all of us in this town.”")
        .allSatisfy { $0 == "- | - | -" })
  }

  @Test func whatIsRepeatedInOneSentenceEndsSomewhere() {
    let long = "Lee said " + String(repeating: "on Monday ", count: 2_000) + "that it rained."
    #expect(circumstances(long).count <= 1)
  }
}
