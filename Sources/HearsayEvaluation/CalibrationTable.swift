import Foundation

extension Calibration: CustomStringConvertible {
  /// The table as text: percentages, the difference in points, then the counts.
  public var description: String {
    let head = TextTable.line(
      "confidence", ["stated", "measured", "difference"], ["right", "pred"])
    return (buckets + [unstated]).map(\.line).reduce(head) { $0 + $1 } + summary
  }

  private var summary: String {
    guard let expectedError else { return "no prediction states a confidence\n" }
    let error = String(format: "expected calibration error %.1f", 100 * expectedError)
    let few = "no bucket has \(Self.leastPredictions) predictions"
    return "\(worst?.summary ?? few); \(error)\n"
  }
}

extension Calibration.Bucket {
  /// The bucket's name: `0.8–0.9`.
  private var name: String {
    guard let confidences else { return "none stated" }
    return String(format: "%.1f–%.1f", confidences.lowerBound, confidences.upperBound)
  }

  fileprivate var line: String {
    let cells = [
      TextTable.percentage(stated.map { Figure(value: $0, interval: nil) }),
      TextTable.percentage(measured),
      difference.map { String(format: "%+5.1f", 100 * $0) } ?? "",
    ]
    return TextTable.line(name, cells, [count.right, count.predicted].map(String.init))
  }

  fileprivate var summary: String {
    String(format: "largest difference %+.1f points at ", 100 * (difference ?? 0))
      + "\(name), of those with \(Calibration.leastPredictions) predictions or more"
  }
}
