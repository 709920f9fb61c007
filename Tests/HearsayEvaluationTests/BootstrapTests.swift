import Testing

@testable import HearsayEvaluation

@Suite struct BootstrapTests {
  private let counts: [Count?] = (0..<40).map { Count(right: $0 % 3, predicted: 2, gold: 4) }

  @Test func theGeneratorIsTheReferenceOne() {
    var generator = SplitMix64(seed: 1_234_567)
    let numbers = [generator.next(), generator.next()]
    #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973])
  }

  @Test func indicesStayBelowTheirBound() {
    var generator = SplitMix64(seed: 1)
    let drawn = Set((0..<200).map { _ in generator.index(below: 5) })
    #expect(drawn == [0, 1, 2, 3, 4])
  }

  @Test func aSeedGivesOneResult() {
    let first = Bootstrap(articles: 40, resamples: 200).intervals(of: counts)
    #expect(first == Bootstrap(articles: 40, resamples: 200).intervals(of: counts))
    #expect(first != Bootstrap(articles: 40, resamples: 200, seed: 2).intervals(of: counts))
  }

  @Test func theIntervalHoldsTheFigure() throws {
    let intervals = try #require(Bootstrap(articles: 40, resamples: 1000).intervals(of: counts))
    let sum = counts.reduce(into: Count()) { $0 += $1! }
    #expect(intervals.precision.contains(sum.precision))
    #expect(intervals.recall.contains(sum.recall))
    #expect(intervals.f1.contains(sum.f1))
    #expect(intervals.f1.lowerBound < intervals.f1.upperBound)
  }

  @Test func equalArticlesLeaveNoDoubt() {
    let same = [Count?](repeating: Count(right: 1, predicted: 2, gold: 4), count: 9)
    let intervals = Bootstrap(articles: 9, resamples: 50).intervals(of: same)
    #expect(intervals?.precision == 0.5...0.5)
    #expect(intervals?.recall == 0.25...0.25)
  }

  @Test func withoutDrawsThereIsNoInterval() {
    #expect(Bootstrap(articles: 40, resamples: 0).intervals(of: counts) == nil)
    #expect(Bootstrap(articles: 2, resamples: 10).intervals(of: [nil, nil]) == nil)
  }
}
