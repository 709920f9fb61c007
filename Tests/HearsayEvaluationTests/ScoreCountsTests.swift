import Testing

@testable import HearsayEvaluation

@Suite struct ScoreCountsTests {
  @Test func sharesAreOfThePredictedAndOfTheGold() {
    let count = Count(right: 3, predicted: 4, gold: 6)
    #expect(count.precision == 0.75)
    #expect(count.recall == 0.5)
    #expect(count.f1 == 0.6)
  }

  @Test func nothingHasNoShare() {
    let count = Count()
    #expect((count.precision, count.recall, count.f1) == (0, 0, 0))
  }

  @Test func countsAddUpByMetric() {
    var sum = ScoreCounts()
    sum.add(.exact, right: 1, gold: 1)
    var other = ScoreCounts()
    other.add(.exact, predicted: 2)
    other.add(.exact, in: .speech)
    sum += other
    #expect(sum[Metric(.exact)] == Count(right: 1, predicted: 2, gold: 1))
    #expect(sum[Metric(.exact, in: .speech)] == Count())
    #expect(sum[Metric(.content)] == nil)
  }
}
