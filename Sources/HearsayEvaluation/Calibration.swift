/// What became of one prediction: how sure the system said it was, and whether it was right.
struct Outcome: Sendable, Equatable {
  /// The stated probability; nil when none was stated.
  let confidence: Double?
  /// Whether its content pairs with a gold content and its source is right.
  let isRight: Bool

  /// The number of the bucket it falls into; nil without a confidence that is a probability.
  var bucket: Int? {
    guard let confidence, (0...1).contains(confidence) else { return nil }
    return min(Int(confidence * Double(Calibration.bucketCount)), Calibration.bucketCount - 1)
  }
}

/// Holds stated confidences against the precision that was measured, bucket by bucket.
///
/// A prediction is right when its content pairs and its source is right, as in the metric “end to end”.
public struct Calibration: Sendable, Equatable {
  /// How many buckets of equal width there are.
  public static let bucketCount = 10
  /// How many predictions a bucket must have for its difference to say something.
  public static let leastPredictions = 50

  /// By rising confidence; those without predictions too.
  public let buckets: [Bucket]
  /// The predictions that state no confidence.
  public let unstated: Bucket

  /// Sorts the outcomes of articles, which must come in a stable order for stable intervals.
  init(_ articles: [[Outcome]], resamples: Int) {
    let bootstrap = Bootstrap(articles: articles.count, resamples: resamples)
    func bucket(_ number: Int?) -> Bucket {
      let members = articles.map { outcomes in outcomes.filter { $0.bucket == number } }
      return Bucket(number, members, bootstrap)
    }
    buckets = (0..<Self.bucketCount).map(bucket)
    unstated = bucket(nil)
  }

  /// The bucket that is furthest off, of those with enough predictions.
  public var worst: Bucket? {
    buckets.filter { $0.count.predicted >= Self.leastPredictions }
      .max { abs($0.difference ?? 0) < abs($1.difference ?? 0) }
  }

  /// The expected calibration error: the mean of the buckets' differences, their signs left out, by size.
  ///
  /// It is nil when no prediction states a confidence.
  public var expectedError: Double? {
    let total = buckets.reduce(0) { $0 + $1.count.predicted }
    guard total > 0 else { return nil }
    let sum = buckets.reduce(0) { $0 + Double($1.count.predicted) * abs($1.difference ?? 0) }
    return sum / Double(total)
  }
}

extension Calibration {
  /// The predictions of similar confidence.
  public struct Bucket: Sendable, Equatable {
    /// The confidences that fall into it, the last bucket's end included; nil for none stated.
    public let confidences: Range<Double>?
    /// How many are right, of how many predicted; gold has no confidence, so there is none.
    public let count: Count
    /// The mean of the stated confidences; nil when there are none.
    public let stated: Double?
    /// The share that is right; nil when there are no predictions.
    public let measured: Figure?

    fileprivate init(_ number: Int?, _ articles: [[Outcome]], _ bootstrap: Bootstrap) {
      let width = Double(Calibration.bucketCount)
      confidences = number.map { Double($0) / width..<Double($0 + 1) / width }
      let members = articles.flatMap(\.self)
      let count = Count(members)
      let intervals = bootstrap.intervals(of: articles.map { $0.isEmpty ? nil : Count($0) })
      let figure = Figure(value: count.precision, interval: intervals?.precision)
      self.count = count
      measured = members.isEmpty ? nil : figure
      stated = number == nil ? nil : Self.mean(members.compactMap(\.confidence))
    }

    /// The measured precision less the stated confidence; negative when too sure.
    public var difference: Double? {
      guard let stated, let measured else { return nil }
      return measured.value - stated
    }

    private static func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
  }
}

extension Count {
  /// Counts the right ones among predictions.
  fileprivate init(_ outcomes: [Outcome]) {
    self.init(right: outcomes.count { $0.isRight }, predicted: outcomes.count)
  }
}
