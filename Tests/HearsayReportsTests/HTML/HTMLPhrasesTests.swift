import Hearsay
import Testing

@testable import HearsayReports

@Suite struct HTMLPhrasesTests {
  private let story = Story("“Go,” a clerk said.")

  @Test func aSourceIsKnownByItsNameElseByItsWords() {
    #expect(
      html { $0.name(of: story.source("a clerk", entity: "Ann"), in: story.article) } == "Ann")
    #expect(html { $0.name(of: story.source("a clerk"), in: story.article) } == "a clerk")
  }

  @Test func aSpeakerWithoutAnyNameIsSaidToBeMissing() {
    #expect(
      html { $0.name(ofSpeaker: story.source(nil), in: story.article) }
        == "<em>no speaker named</em>")
  }

  @Test(arguments: [(100, "1.00"), (93, "0.93"), (5, "0.05"), (0, "0.00")])
  func hundredthsHaveTwoPlaces(_ value: Int, _ text: String) {
    #expect(html { $0.decimal(hundredths: value) } == text)
  }

  @Test func aSeverityIsAWordAndNotAColourAlone() {
    #expect(html { $0.badge(.hold) } == "<span class=\"sev hold\">hold</span>")
  }
}
