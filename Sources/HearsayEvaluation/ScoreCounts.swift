/// How many were right, how many predicted and how many wanted.
public struct Count: Sendable, Equatable {
  /// What is both predicted and wanted.
  public var right = 0
  /// What the system predicted, right or wrong.
  public var predicted = 0
  /// What the gold wants, found or not.
  public var gold = 0

  /// Makes a count; one of nothing has no gold and no predictions.
  public init(right: Int = 0, predicted: Int = 0, gold: Int = 0) {
    self.right = right
    self.predicted = predicted
    self.gold = gold
  }

  /// The share of the predicted that is right; 0 when nothing was predicted.
  public var precision: Double { predicted == 0 ? 0 : Double(right) / Double(predicted) }

  /// The share of the wanted that was found; 0 when nothing was wanted.
  public var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }

  /// The harmonic mean of precision and recall; 0 when both are.
  public var f1: Double {
    let (p, r) = (precision, recall)
    return p + r == 0 ? 0 : 2 * p * r / (p + r)
  }

  static func += (sum: inout Count, other: Count) {
    sum.right += other.right
    sum.predicted += other.predicted
    sum.gold += other.gold
  }
}

/// The counts of one article, or of several added up, by metric.
struct ScoreCounts: Sendable, Equatable {
  /// Lacks the metrics for which the articles gave no occasion.
  private(set) var counts: [Metric: Count] = [:]

  subscript(metric: Metric) -> Count? { counts[metric] }

  mutating func add(
    _ measure: Measure, in view: View = .all, right: Int = 0, predicted: Int = 0, gold: Int = 0
  ) {
    let count = Count(right: right, predicted: predicted, gold: gold)
    counts[Metric(measure, in: view), default: Count()] += count
  }

  static func += (sum: inout ScoreCounts, other: ScoreCounts) {
    for (metric, count) in other.counts { sum.counts[metric, default: Count()] += count }
  }
}
