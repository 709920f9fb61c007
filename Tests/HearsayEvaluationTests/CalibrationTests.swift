import Testing

@testable import HearsayEvaluation

@Suite struct CalibrationTests {
  private func calibration(_ outcomes: [Outcome], resamples: Int = 0) -> Calibration {
    Calibration([outcomes], resamples: resamples)
  }

  /// `count` predictions of one confidence, the first `right` of them right.
  private func outcomes(_ confidence: Double?, right: Int, of count: Int) -> [Outcome] {
    (0..<count).map { Outcome(confidence: confidence, isRight: $0 < right) }
  }

  @Test(arguments: [
    (0, 0), (0.05, 0), (0.1, 1), (0.35, 3), (0.7, 7), (0.999, 9), (1, 9),
  ]) func aConfidenceHasItsBucket(_ confidence: Double, _ bucket: Int) {
    #expect(Outcome(confidence: confidence, isRight: true).bucket == bucket)
  }

  @Test(arguments: [nil, -0.1, 1.1, .nan, .infinity])
  func whatIsNoProbabilityHasNone(_ confidence: Double?) {
    #expect(Outcome(confidence: confidence, isRight: true).bucket == nil)
  }

  @Test func aBucketHoldsStatedAgainstMeasured() throws {
    let some = outcomes(0.72, right: 1, of: 2) + outcomes(0.78, right: 2, of: 2)
    let bucket = calibration(some).buckets[7]
    #expect(bucket.count == Count(right: 3, predicted: 4))
    #expect(bucket.measured == Figure(value: 0.75, interval: nil))
    #expect(abs(try #require(bucket.stated) - 0.75) < 1e-9)
    #expect(abs(try #require(bucket.difference)) < 1e-9)
  }

  @Test func anEmptyBucketHasNoFigures() {
    let bucket = calibration([]).buckets[3]
    #expect(bucket.confidences == 0.3..<0.4)
    #expect(bucket.stated == nil && bucket.measured == nil && bucket.difference == nil)
  }

  @Test func predictionsWithoutConfidenceStandApart() {
    let calibration = calibration(outcomes(nil, right: 1, of: 4))
    #expect(calibration.unstated.count == Count(right: 1, predicted: 4))
    #expect(calibration.unstated.measured?.value == 0.25)
    #expect(calibration.unstated.stated == nil && calibration.unstated.difference == nil)
    #expect(calibration.buckets.allSatisfy { $0.count.predicted == 0 })
    #expect(calibration.expectedError == nil)
  }

  @Test func smallBucketsAreNeverTheWorst() throws {
    let small = outcomes(0.95, right: 0, of: 49)
    #expect(calibration(small).worst == nil)
    let large = outcomes(0.25, right: 20, of: 50) + outcomes(0.85, right: 85, of: 100)
    let worst = try #require(calibration(small + large).worst)
    #expect(worst.confidences == 0.2..<0.3)
    #expect(abs(try #require(worst.difference) - 0.15) < 1e-9)
  }

  @Test func theExpectedErrorWeighsBucketsBySize() throws {
    let some = outcomes(0.25, right: 1, of: 1) + outcomes(0.55, right: 2, of: 3)
    let error = try #require(calibration(some + outcomes(nil, right: 0, of: 9)).expectedError)
    let expected = (0.75 + 3 * abs(2.0 / 3 - 0.55)) / 4
    #expect(abs(error - expected) < 1e-9)
  }

  @Test func intervalsAreOverArticles() throws {
    let articles = (0..<30).map { outcomes(0.5, right: $0 % 2, of: 1) }
    let bucket = Calibration(articles, resamples: 200).buckets[5]
    let interval = try #require(bucket.measured?.interval)
    #expect(interval.lowerBound < 0.45 && interval.upperBound > 0.55)
  }
}
