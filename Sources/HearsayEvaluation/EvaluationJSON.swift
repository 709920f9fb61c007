import Foundation

extension EvaluationReport {
  /// One JSON object, explained in `Documentation/evaluation.md`; it ends with a line end.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    let report = ReportObject(
      scores: scores.rows.map(ScoreObject.init),
      calibration: calibration.map(CalibrationObject.init),
      errors: errors.map(ErrorsObject.init))
    return String(decoding: try encoder.encode(report), as: UTF8.self) + "\n"
  }
}

// The keys of the JSON, apart from the types that they are taken from: renaming a property must not change them.

private struct ReportObject: Encodable {
  let scores: [ScoreObject]
  let calibration: CalibrationObject?
  let errors: ErrorsObject?
}

private struct ScoreObject: Encodable {
  let metric: String
  let precision, recall, f1: Figure?
  let right, predicted, gold: Int

  init(_ row: ScoreTable.Row) {
    metric = row.metric.description
    (precision, recall, f1) = (row.precision, row.recall, row.f1)
    (right, predicted, gold) = (row.count.right, row.count.predicted, row.count.gold)
  }
}

private struct CalibrationObject: Encodable {
  let buckets: [BucketObject]
  let unstated: BucketObject
  let largestDifference, expectedError: Double?

  init(_ calibration: Calibration) {
    buckets = calibration.buckets.map(BucketObject.init)
    unstated = BucketObject(calibration.unstated)
    largestDifference = calibration.worst?.difference
    expectedError = calibration.expectedError
  }
}

private struct BucketObject: Encodable {
  let from, to: Double?
  let right, predicted: Int
  let stated: Double?
  let measured: Figure?
  let difference: Double?

  init(_ bucket: Calibration.Bucket) {
    (from, to) = (bucket.confidences?.lowerBound, bucket.confidences?.upperBound)
    (right, predicted) = (bucket.count.right, bucket.count.predicted)
    (stated, measured, difference) = (bucket.stated, bucket.measured, bucket.difference)
  }
}

private struct ErrorsObject: Encodable {
  let annotated, predicted: [ErrorClassObject]

  init(_ errors: ErrorClasses) {
    annotated = errors.annotated.map(ErrorClassObject.init)
    predicted = errors.predicted.map(ErrorClassObject.init)
  }
}

private struct ErrorClassObject: Encodable {
  let name: String
  let right, wrongSource, wrongBoundary, alone: Int

  init(_ row: ErrorClasses.Row) {
    name = row.name
    (right, wrongSource) = (row[.right], row[.wrongSource])
    (wrongBoundary, alone) = (row[.wrongBoundary], row[.alone])
  }
}
