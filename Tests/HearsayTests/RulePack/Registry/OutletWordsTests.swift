import Testing

@testable import Hearsay

@Suite struct OutletWordsTests {
  private let words = PackFixture.pack.outlets.words

  @Test func qualifiersAreOwnersWithATieOrWithoutNeed() {
    let qualifiers = words.generic.qualifiers.index
    for phrase in ["state-run", "state run", "communist party-controlled", "official", "state"] {
      #expect(qualifiers.find(phrase.utf8) >= 0, "\(phrase)")
    }
    for phrase in ["run", "party", "mayor-run"] {
      #expect(qualifiers.find(phrase.utf8) < 0, "\(phrase)")
    }
  }

  @Test func anchorsAreFoundWhetherTheVocabularyHasThemOrNot() {
    let text = Array("Television Post-Dispatch bridge".utf8)
    text.withUnsafeBufferPointer { text in
      let known = PackFixture.pack.vocabulary.find(text, 0..<10)
      #expect(known >= 0)
      #expect(words.anchors(Int32(known), text, 0..<10).contains(.medium))
      #expect(words.anchors(-1, text, 11..<24).contains(.tail))
      #expect(words.anchors(-1, text, 25..<31).isEmpty)
    }
  }
}
