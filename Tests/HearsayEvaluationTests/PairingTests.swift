import Testing

@testable import HearsayEvaluation

@Suite struct PairingTests {
  private func pairs(_ gold: [Range<Int32>], _ predicted: [Range<Int32>]) -> [Int?] {
    let pairing = Pairing(
      gold: gold.map { TokenRanges([$0]) }, predicted: predicted.map { TokenRanges([$0]) })
    for (g, p) in pairing.predictedOfGold.enumerated() {
      if let p { #expect(pairing.goldOfPredicted[p] == g) }
    }
    #expect(
      pairing.predictedOfGold.count { $0 != nil } == pairing.goldOfPredicted.count { $0 != nil })
    return pairing.predictedOfGold
  }

  @Test func halfPairsLessDoesNot() {
    #expect(pairs([0..<4], [0..<2]) == [0])
    #expect(pairs([0..<5], [0..<2]) == [nil])
  }

  @Test func theMostAlikeGoFirst() {
    #expect(pairs([0..<10], [0..<6, 0..<9]) == [1])
    #expect(pairs([0..<8, 0..<10], [0..<10]) == [nil, 0])
  }

  @Test func ofEqualsTheFirstGoesFirst() {
    #expect(pairs([0..<4], [0..<4, 0..<4]) == [0])
    #expect(pairs([0..<4, 0..<4], [0..<4]) == [0, nil])
  }

  @Test func eachPairsOnce() {
    #expect(pairs([0..<4, 1..<5], [0..<4, 0..<5]) == [0, 1])
  }

  @Test func nothingPairsWithNothing() {
    #expect(pairs([0..<0], [0..<0]) == [nil])
    #expect(pairs([], []) == [])
  }
}
