import Testing

@testable import HearsayEvaluation

@Suite struct CalibrationTableTests {
  private func lines(_ outcomes: [Outcome], resamples: Int = 0) -> [String] {
    let text = Calibration([outcomes], resamples: resamples).description
    return text.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
  }

  private func outcomes(_ confidence: Double?, right: Int, of count: Int) -> [Outcome] {
    (0..<count).map { Outcome(confidence: confidence, isRight: $0 < right) }
  }

  @Test func showsEveryBucketAndTheSummary() {
    let lines = lines(outcomes(0.85, right: 40, of: 50) + outcomes(nil, right: 1, of: 2))
    #expect(lines.count == 1 + 10 + 1 + 1)
    #expect(lines[0] == "confidence stated measured difference right pred")
    #expect(lines[1] == "0.0–0.1 0 0")
    #expect(lines[9] == "0.8–0.9 85.0 80.0 -5.0 40 50")
    #expect(lines[11] == "none stated 50.0 1 2")
    let summary = "largest difference -5.0 points at 0.8–0.9, of those with 50 predictions or more"
    #expect(lines[12] == summary + "; expected calibration error 5.0")
  }

  @Test func showsIntervals() {
    let lines = lines(outcomes(0.85, right: 2, of: 2), resamples: 10)
    #expect(lines[9] == "0.8–0.9 85.0 100.0 [100.0 100.0] +15.0 2 2")
  }

  @Test func saysWhatThereIsTooLittleOf() {
    let few = lines(outcomes(0.85, right: 1, of: 1)).last
    #expect(few == "no bucket has 50 predictions; expected calibration error 15.0")
    #expect(lines(outcomes(nil, right: 1, of: 1)).last == "no prediction states a confidence")
  }

  @Test func columnsLineUp() {
    let text = Calibration([outcomes(0.3, right: 1, of: 2)], resamples: 10).description
    let widths = text.split(separator: "\n").dropLast().map(\.count)
    #expect(Set(widths) == [28 + 3 * 20 + 2 * 7])
  }
}
