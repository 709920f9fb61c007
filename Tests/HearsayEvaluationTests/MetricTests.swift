import HearsayEvaluation
import Testing

@Suite struct MetricTests {
  @Test func namesCarryTheView() {
    #expect(Metric(.content).description == "content>=.5")
    #expect(Metric(.endToEnd, in: .directAndMixed).description == "d+m end to end")
    #expect(Metric(.exact, in: .speech).description == "speech exact")
    #expect(
      Metric(.sourceGivenContent, in: .kind(.indirect)).description == "R indirect source|cont")
  }

  @Test func aTableListsEachMetricOnce() {
    #expect(Metric.ordered.count == 30)
    #expect(Set(Metric.ordered).count == 30)
    #expect(Metric.ordered.first == Metric(.content))
    #expect(Metric.ordered[9] == Metric(.content, in: .directAndMixed))
    #expect(Metric.ordered.last == Metric(.sourceGivenContent, in: .kind(.indirect)))
  }
}
