import Testing

@testable import Hearsay

@Suite struct CalibrationTests {
  private func step(_ weight: Double, _ right: Double, of total: Double) -> Calibration.Step {
    .init(weight: weight, tally: Tally(right: right, total: total))
  }

  @Test func whereNothingWasMeasuredTheWeightIsTheConfidence() {
    for weight in [0, 0.2, 0.5, 1] { #expect(Calibration().confidence(weight) == weight) }
  }

  @Test func saysHowOftenReadingsOfAWeightWereRight() {
    let calibration = Calibration([step(0.3, 400, of: 1_000), step(0.7, 900, of: 1_000)])
    #expect(abs(calibration.confidence(0.3) - 0.4) < 0.001)
    #expect(abs(calibration.confidence(0.5) - 0.65) < 0.001)
    #expect(abs(calibration.confidence(0.7) - 0.9) < 0.001)
    #expect(calibration.confidence(0) == 0)
    #expect(calibration.confidence(1) == 1)
  }

  @Test func moreWeightIsNeverLessConfidence() {
    let calibration = Calibration([
      step(0.2, 60, of: 100), step(0.4, 30, of: 100), step(0.6, 70, of: 100),
    ])
    let confidences = (0...100).map { calibration.confidence(Double($0) / 100) }
    #expect(confidences == confidences.sorted())
    #expect(abs(calibration.confidence(0.3) - 0.45) < 0.01)
  }

  @Test func countsInStepsOfEquallyMany() {
    var counter = CalibrationCounter()
    for number in 0..<400 { counter.add(Double(number) / 400, isRight: number >= 200) }
    let steps = counter.calibration().steps
    #expect(steps.map(\.tally.total) == [100, 100, 100, 100])
    #expect(steps.map(\.tally.right) == [0, 0, 100, 100])
    #expect(steps.map(\.weight) == steps.map(\.weight).sorted())
  }

  @Test func tooFewReadingsSayNothing() {
    var counter = CalibrationCounter()
    for _ in 0..<99 { counter.add(0.5, isRight: true) }
    #expect(counter.calibration().steps.isEmpty)
  }
}
