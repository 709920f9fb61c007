import Testing

@testable import Hearsay

@Suite struct NameChoiceTests {
  private func names(_ text: String) -> [String] { OutletReading(text).story }

  @Test func aShortNameCountsAfterTheFullOne() {
    #expect(
      names("The New York Times was there. We gave the Times a picture.")
        == ["The New York Times: us.the-new-york-times", "the Times: us.the-new-york-times"])
    #expect(names("We gave the Times a picture. The New York Times was there.").count == 1)
  }

  @Test func theOneNamedLastIsMeant() {
    let names = names(
      "The New York Times was there, and the Los Angeles Times came. We gave the Times a picture.")
    #expect(names.last == "the Times: us.los-angeles-times")
  }

  @Test func anAcronymMayComeBeforeTheFullName() {
    #expect(
      names("We gave AP a picture of it. The Associated Press was there.").first
        == "AP: us.associated-press")
  }

  @Test func commonWordsNeverCountBare() {
    #expect(names("Time and people passed the post on the hill, and the Hill was quiet.").isEmpty)
    #expect(names("He walked to Capitol Hill in Times Square, People of Vice.").isEmpty)
  }

  @Test func theCountryTellsServicesOfOneNameApart() {
    let names = names("South Korea’s intelligence service (NIS) said so.")
    #expect(names == ["NIS: kr.national-intelligence-service"])
  }
}
