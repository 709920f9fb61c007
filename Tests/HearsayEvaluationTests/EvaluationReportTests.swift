import HearsayEvaluation
import Testing

@Suite struct EvaluationReportTests {
  private func report(calibration: Bool) -> EvaluationReport {
    var evaluation = Evaluation(gold: [GoldArticle(id: "a", quotes: MadeUp.gold)]) { _ in
      MadeUp.text
    }
    evaluation.add(articleID: "a", predictions: [MadeUp.belief.predicted(confidence: 0.8)])
    return evaluation.report(resamples: 0, calibration: calibration)
  }

  @Test func withoutCalibrationItIsTheScores() {
    let report = report(calibration: false)
    #expect(report.calibration == nil)
    #expect(report.description == report.scores.description)
  }

  @Test func anEmptyLineStandsBeforeTheCalibration() throws {
    let report = report(calibration: true)
    let calibration = try #require(report.calibration)
    #expect(calibration.buckets[8].count == Count(right: 1, predicted: 1))
    #expect(report.description == "\(report.scores)\n\(calibration)")
  }
}
