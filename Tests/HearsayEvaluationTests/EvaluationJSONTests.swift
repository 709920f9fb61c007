import Foundation
import HearsayEvaluation
import Testing

/// The keys that programs read, without the types that wrote them.
private struct ReadReport: Decodable {
  struct Score: Decodable {
    let metric: String
    let precision, recall, f1: Share?
    let right, predicted, gold: Int
  }
  struct Share: Decodable {
    let value: Double
    let interval: [Double]?
  }
  struct Bucket: Decodable {
    let from, to, stated, difference: Double?
    let measured: Share?
    let right, predicted: Int
  }
  struct Calibration: Decodable {
    let buckets: [Bucket]
    let unstated: Bucket
    let largestDifference, expectedError: Double?
  }
  let scores: [Score]
  struct ErrorClass: Decodable, Equatable {
    let name: String
    let right, wrongSource, wrongBoundary, alone: Int
  }
  let calibration: Calibration?
  let errors: [String: [ErrorClass]]?
}

@Suite struct EvaluationJSONTests {
  private func json(
    resamples: Int = 0, calibration: Bool = false, errors: Bool = false
  ) throws -> String {
    let gold = [GoldArticle(id: "a", quotes: MadeUp.gold)]
    var evaluation = Evaluation(gold: gold) { _ in MadeUp.text }
    let quotes = [MadeUp.belief.predicted(confidence: 0.5), MadeUp.direct.predicted()]
    evaluation.add(articleID: "a", predictions: quotes)
    return try evaluation.report(
      resamples: resamples, calibration: calibration, errors: errors
    ).json()
  }

  private func read(_ json: String) throws -> ReadReport {
    try JSONDecoder().decode(ReadReport.self, from: Data(json.utf8))
  }

  @Test func scoresHaveTheFiguresOfTheText() throws {
    let report = try read(json())
    #expect(report.calibration == nil)
    let content = report.scores[0]
    #expect(content.metric == "content>=.5")
    #expect((content.right, content.predicted, content.gold) == (2, 2, 4))
    #expect(content.precision?.value == 1 && content.recall?.value == 0.5)
    #expect(content.precision?.interval == nil)
    let direct = try #require(report.scores.first { $0.metric == "R direct end to end" })
    #expect(direct.precision == nil && direct.f1 == nil && direct.recall?.value == 1)
  }

  @Test func intervalsArePairs() throws {
    let content = try read(json(resamples: 5)).scores[0]
    #expect(content.recall?.interval == [0.5, 0.5])
  }

  @Test func calibrationHasAllBuckets() throws {
    let calibration = try #require(try read(json(calibration: true)).calibration)
    #expect(calibration.buckets.count == 10)
    #expect(calibration.buckets[0].measured == nil)
    let bucket = calibration.buckets[5]
    #expect((bucket.from, bucket.to) == (0.5, 0.6))
    #expect((bucket.stated, bucket.measured?.value, bucket.difference) == (0.5, 1, 0.5))
    #expect((calibration.unstated.right, calibration.unstated.predicted) == (1, 1))
    #expect(calibration.unstated.from == nil)
    #expect(calibration.expectedError == 0.5 && calibration.largestDifference == nil)
  }

  @Test func errorsHaveBothSides() throws {
    let errors = try #require(try read(json(errors: true)).errors)
    let all = ReadReport.ErrorClass(
      name: "none stated", right: 2, wrongSource: 0, wrongBoundary: 0, alone: 0)
    #expect(errors["predicted"] == [all])
    #expect(errors["annotated"]?.map(\.name) == ["indirect, other", "mixed", "direct"])
    #expect(try read(json()).errors == nil)
  }

  @Test func theSameFiguresAreTheSameBytes() throws {
    let first = try json(resamples: 20, calibration: true)
    #expect(try first == json(resamples: 20, calibration: true))
    #expect(first.hasSuffix("}\n"))
  }
}
