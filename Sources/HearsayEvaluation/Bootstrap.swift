/// A generator of random numbers that gives the same ones on every machine and in every release.
///
/// SplitMix64 of Steele, Lea and Flood (2014); the standard library's generator has no seed.
struct SplitMix64: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to, not including, `bound`.
  mutating func index(below bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}

/// A 95% interval of each figure of a metric.
public struct Intervals: Sendable, Equatable {
  /// Where precision lies.
  public let precision: ClosedRange<Double>
  /// Where recall lies.
  public let recall: ClosedRange<Double>
  /// Where F1 lies.
  public let f1: ClosedRange<Double>
}

/// Percentile bootstrap over articles: how far the figures would move with other articles.
struct Bootstrap: Sendable {
  /// For each resample the numbers of the articles drawn.
  private let draws: [[Int]]

  /// Draws `resamples` times as many articles as there are, with replacement.
  init(articles: Int, resamples: Int, seed: UInt64 = 1) {
    var generator = SplitMix64(seed: seed)
    draws = (0..<resamples).map { _ in
      (0..<articles).map { _ in generator.index(below: articles) }
    }
  }

  /// The intervals of one metric, given each article's count of it; nil when no draw has it.
  func intervals(of counts: [Count?]) -> Intervals? {
    let sums = draws.compactMap { sum(of: counts, drawn: $0) }
    guard !sums.isEmpty else { return nil }
    return Intervals(
      precision: Self.interval(of: sums.map(\.precision)),
      recall: Self.interval(of: sums.map(\.recall)), f1: Self.interval(of: sums.map(\.f1)))
  }

  private func sum(of counts: [Count?], drawn: [Int]) -> Count? {
    var sum: Count?
    for index in drawn {
      guard let count = counts[index] else { continue }
      sum = sum ?? Count()
      sum? += count
    }
    return sum
  }

  private static func interval(of figures: [Double]) -> ClosedRange<Double> {
    let sorted = figures.sorted()
    let low = Int(0.025 * Double(sorted.count))
    let high = min(sorted.count - 1, Int(0.975 * Double(sorted.count)))
    return sorted[low]...sorted[high]
  }
}
