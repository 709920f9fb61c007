import Testing

@testable import Hearsay

@Suite struct CreditFinderTests {
  @Test func aLineThatIsHardlyMoreThanTheNameIsACredit() {
    #expect(OutletReading("The bridge is safe.\n\nUSA TODAY").credits == ["USA TODAY notice"])
    #expect(OutletReading("The Associated Press agreed.").credits.isEmpty)
  }

  @Test func aNameBesideACreditIsNone() {
    let reading = OutletReading(
      "PORTSEA (AP) — The mayor told CNN that the bridge was safe.")
    #expect(reading.credits == ["AP dateline"])
    #expect(reading.story.contains("CNN: us.cnn"))
  }

  @Test func aRulesWordsMayStandAnywhereInTheArticle() {
    let text = "The bridge is safe.\n\nFox News’ Ada Lindqvist and CNN contributed to this report."
    #expect(OutletReading(text).credits == ["Fox News contribution", "CNN contribution"])
  }
}
