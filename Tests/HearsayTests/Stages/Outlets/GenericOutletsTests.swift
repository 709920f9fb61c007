import Testing

@testable import Hearsay

@Suite struct GenericOutletsTests {
  private let words = PackFixture.pack.outlets.words.generic

  @Test func examplesAreReadAsMarked() {
    for example in words.examples {
      let (text, marked) = MarkedOutlets.read(example.text)
      #expect(OutletReading(text).all == marked, "\(example.text)")
    }
  }

  @Test func counterexamplesAreNot() {
    for example in words.counterexamples {
      #expect(OutletReading(example.text).all.isEmpty, "\(example.text)")
    }
  }

  @Test func theWordsSayWhoControlsIt() {
    let mention = OutletReading("He told state-run television so.").document.outlets.first
    #expect(mention?.classes == ["state-media"])
    #expect(mention?.warns == true && mention?.row == -1 && mention?.isByShape == false)
  }
}

/// Examples that mark outlets by square brackets.
enum MarkedOutlets {
  static func read(_ example: String) -> (text: String, marked: [String]) {
    let marked = example.split(separator: "[", omittingEmptySubsequences: false).dropFirst()
      .compactMap {
        $0.split(separator: "]").first.map(String.init)
      }
    return (example.filter { !"[]".contains($0) }, marked)
  }
}
