import Testing

@testable import HearsayEvaluation

@Suite struct TokenMapTests {
  // "ab, cd" without its comma and space.
  private let map = TokenMap(tokens: [0..<2, 4..<6], length: 6)

  @Test func aSharedUnitCoversTheToken() {
    #expect(map.tokens(1..<2) == 0..<1)
    #expect(map.tokens(0..<6) == 0..<2)
    #expect(map.tokens(1..<5) == 0..<2)
    #expect(map.tokens(2..<5) == 1..<2)
  }

  @Test func betweenTokensThereIsNone() {
    #expect(map.tokens(2..<4).isEmpty)
    #expect(map.tokens(1..<1).isEmpty)
  }

  @Test func spansOutsideTheTextAreCut() {
    #expect(map.tokens(5..<99) == 1..<2)
    #expect(map.tokens(50..<99).isEmpty)
    #expect(TokenMap(tokens: [], length: 0).tokens(0..<3).isEmpty)
  }

  @Test func severalSpansAreOneSet() {
    #expect(map.tokens([4..<5, 0..<1, 5..<6]) == TokenRanges([0..<2]))
  }
}
