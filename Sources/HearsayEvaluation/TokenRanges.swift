/// A set of token numbers, kept as ranges because quotes are runs of tokens.
struct TokenRanges: Sendable, Equatable {
  /// Not empty, in order, and with a gap between one and the next, so that equal sets are `==`.
  let ranges: [Range<Int32>]
  /// How many tokens there are.
  let count: Int

  /// Makes the set of all tokens in `ranges`, which may overlap, touch and come in any order.
  init(_ ranges: [Range<Int32>] = []) {
    self.ranges = ranges.count == 1 && !ranges[0].isEmpty ? ranges : Self.tidied(ranges)
    count = self.ranges.reduce(0) { $0 + $1.count }
  }

  /// Makes the set of the tokens that are in any of `sets`.
  init(union sets: [TokenRanges]) { self.init(sets.flatMap(\.ranges)) }

  var isEmpty: Bool { ranges.isEmpty }

  /// From the first token to the last; empty for an empty set.
  var bounds: Range<Int32> {
    guard let first = ranges.first, let last = ranges.last else { return 0..<0 }
    return first.lowerBound..<last.upperBound
  }

  /// The ranges of the tokens that are in both sets.
  func forEachShared(with other: TokenRanges, _ body: (Range<Int32>) -> Void) {
    var (mine, theirs) = (0, 0)
    while mine < ranges.count, theirs < other.ranges.count {
      let (a, b) = (ranges[mine], other.ranges[theirs])
      let (start, end) = (max(a.lowerBound, b.lowerBound), min(a.upperBound, b.upperBound))
      if start < end { body(start..<end) }
      if a.upperBound < b.upperBound { mine += 1 } else { theirs += 1 }
    }
  }

  /// How many tokens are in both sets.
  func shared(with other: TokenRanges) -> Int {
    var count = 0
    forEachShared(with: other) { count += $0.count }
    return count
  }

  /// The tokens in both sets as a share of those in either; 0 for two empty sets.
  func intersectionOverUnion(_ other: TokenRanges) -> Double {
    let both = shared(with: other)
    return both == 0 ? 0 : Double(both) / Double(count + other.count - both)
  }

  private static func tidied(_ ranges: [Range<Int32>]) -> [Range<Int32>] {
    var tidy: [Range<Int32>] = []
    for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = tidy.last, range.lowerBound <= last.upperBound {
        tidy[tidy.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        tidy.append(range)
      }
    }
    return tidy
  }
}
