import Testing

@testable import HearsayEvaluation

@Suite struct TokenRangesTests {
  @Test func rangesAreTidied() {
    let tidy = TokenRanges([7..<9, 0..<2, 3..<3, 2..<4, 3..<5])
    #expect(tidy.ranges == [0..<5, 7..<9])
    #expect(tidy.count == 7)
    #expect(tidy.bounds == 0..<9)
  }

  @Test func theEmptySetHasNothing() {
    let empty = TokenRanges([4..<4])
    #expect(empty == TokenRanges())
    #expect(empty.isEmpty && empty.bounds.isEmpty)
    #expect(empty.intersectionOverUnion(TokenRanges()) == 0)
  }

  @Test func sharedTokensAreCounted() {
    let a = TokenRanges([0..<4, 6..<10])
    let b = TokenRanges([2..<7, 9..<12])
    #expect(a.shared(with: b) == 4)
    #expect(b.shared(with: a) == 4)
    #expect(a.intersectionOverUnion(b) == 4.0 / 12.0)
  }

  @Test func sharedTokensAgreeWithSets() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      let (a, b) = (randomRanges(&random), randomRanges(&random))
      let (x, y) = (TokenRanges(a), TokenRanges(b))
      let (setA, setB) = (Set(a.joined()), Set(b.joined()))
      #expect(x.count == setA.count)
      #expect(x.shared(with: y) == setA.intersection(setB).count)
      #expect(TokenRanges(union: [x, y]).count == setA.union(setB).count)
      #expect((x == y) == (setA == setB))
    }
  }

  private func randomRanges(_ random: inout SplitMix64) -> [Range<Int32>] {
    (0..<random.index(below: 4)).map { _ in
      let start = Int32(random.index(below: 20))
      return start..<start + Int32(random.index(below: 6))
    }
  }
}
