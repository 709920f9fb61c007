import Testing

@testable import Hearsay

@Suite struct OutletFinderTests {
  @Test func outletsOfTheStoryAreALayerOfTheirOwn() {
    let reading = OutletReading(
      "PORTSEA (Reuters) - The mayor told CNN that the CIA had left the bridge.")
    #expect(reading.all == ["Reuters", "CNN", "CIA"])
    #expect(reading.document.outlets.map { reading.words($0) } == ["CNN"])
  }

  @Test func aKindRightBeforeANameIsPartOfIt() throws {
    let reading = OutletReading("The state news agency Anadolu said that the bridge was safe.")
    #expect(reading.story == ["Anadolu: tr.anadolu"])
    #expect(reading.document.outlets.first?.warns == true)
  }

  @Test func mentionsStandInOrderAndShareNoToken() {
    let reading = OutletReading(
      "State media, the Harbour Valley Gazette, Xinhua and state-run TV said so, CNN said.")
    let mentions = reading.document.namedSources
    #expect(mentions.count == 5)
    for (one, next) in zip(mentions, mentions.dropFirst()) {
      #expect(one.tokens.upperBound <= next.tokens.lowerBound)
    }
  }

  @Test(arguments: [
    "", "\n\n", "’", "The", "the Times", "+", "CNN", "News News News", "WXQZ-", "\u{0}CNN\u{0}",
  ])
  func anyTextIsRead(_ text: String) {
    _ = OutletReading(text)
  }
}
