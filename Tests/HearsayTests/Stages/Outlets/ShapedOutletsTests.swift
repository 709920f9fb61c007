import Testing

@testable import Hearsay

@Suite struct ShapedOutletsTests {
  private let words = PackFixture.pack.outlets.words.shapes

  @Test func examplesAreReadAsMarked() {
    for example in words.examples {
      let (text, marked) = MarkedOutlets.read(example.text)
      let reading = OutletReading(text)
      #expect(reading.all == marked, "\(example.text)")
      #expect(reading.document.outlets.allSatisfy { $0.isByShape && !$0.warns && $0.row < 0 })
    }
  }

  @Test func counterexamplesAreNot() {
    for example in words.counterexamples {
      #expect(OutletReading(example.text).all.isEmpty, "\(example.text)")
    }
  }

  @Test func aPersonIsNoPaper() {
    #expect(OutletReading("We asked Emily Post about it.").all.isEmpty)
    #expect(OutletReading("We asked the Emily Post about it.").all == ["Emily Post"])
  }

  @Test func aWordInCapitalsIsNoStation() {
    #expect(OutletReading("They WANT to KEEP it, the WHO said.").all.isEmpty)
  }
}
