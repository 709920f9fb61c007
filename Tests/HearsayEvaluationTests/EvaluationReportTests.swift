import HearsayEvaluation
import Testing

@Suite struct EvaluationReportTests {
  private func report(calibration: Bool, errors: Bool = false) -> EvaluationReport {
    var evaluation = Evaluation(gold: [GoldArticle(id: "a", quotes: MadeUp.gold)]) { _ in
      MadeUp.text
    }
    evaluation.add(articleID: "a", predictions: [MadeUp.belief.predicted(confidence: 0.8)])
    return evaluation.report(resamples: 0, calibration: calibration, errors: errors)
  }

  @Test func withoutCalibrationItIsTheScores() {
    let report = report(calibration: false)
    #expect(report.calibration == nil && report.errors == nil)
    #expect(report.description == report.scores.description)
  }

  @Test func anEmptyLineStandsBeforeTheCalibration() throws {
    let report = report(calibration: true)
    let calibration = try #require(report.calibration)
    #expect(calibration.buckets[8].count == Count(right: 1, predicted: 1))
    #expect(report.description == "\(report.scores)\n\(calibration)")
  }

  @Test func anEmptyLineStandsBeforeTheErrors() throws {
    let report = report(calibration: true, errors: true)
    let (calibration, errors) = try #require(
      report.calibration.flatMap { c in report.errors.map { (c, $0) } })
    #expect(report.description == "\(report.scores)\n\(calibration)\n\(errors)")
  }
}
