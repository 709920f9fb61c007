import Patterns

/// The chunk tape of one sentence, forward and reversed, with the groups of the last match as chunk ranges.
struct SentenceReading {
  /// Chunk number of the sentence's first chunk.
  let first: Int
  let tape: UnsafeBufferPointer<UInt8>
  let reversed: UnsafeBufferPointer<UInt8>

  /// Where a matched half ends (the boundary on its side), and its groups by role as chunk ranges.
  struct Half {
    var boundary: Int
    var roles: (Range<Int>, Range<Int>, Range<Int>, Range<Int>, Range<Int>, Range<Int>, Range<Int>)

    static let none = 0..<0

    init(boundary: Int) {
      self.boundary = boundary
      roles = (Self.none, Self.none, Self.none, Self.none, Self.none, Self.none, Self.none)
    }

    var source: Range<Int> { roles.0 }
    var content: Range<Int> { roles.1 }
    var cue: Range<Int> { roles.2 }
    var relay: Range<Int> { roles.3 }
    var addressee: Range<Int> { roles.4 }
    var medium: Range<Int> { roles.5 }
    var time: Range<Int> { roles.6 }
  }

  /// Matches rightwards from chunk `at`.
  func after(_ rule: AnchoredPattern, _ at: Int, _ matcher: Matcher) -> Half? {
    guard matcher.find(rule.pattern, in: tape, from: at - first) > 0 else { return nil }
    var half = Half(boundary: first + matcher.whole.upperBound)
    fill(&half, rule, matcher) { start, end in (first + start)..<(first + end) }
    return half
  }

  /// Matches leftwards from the boundary before chunk `at`.
  func before(_ rule: AnchoredPattern, _ at: Int, _ matcher: Matcher) -> Half? {
    let end = first + tape.count
    guard matcher.find(rule.pattern, in: reversed, from: end - at) > 0 else { return nil }
    var half = Half(boundary: end - matcher.whole.upperBound)
    fill(&half, rule, matcher) { start, stop in (end - stop)..<(end - start) }
    return half
  }

  @inline(__always)
  private func fill(
    _ half: inout Half, _ rule: AnchoredPattern, _ matcher: Matcher,
    _ range: (Int, Int) -> Range<Int>
  ) {
    func group(_ role: RuleRole) -> Range<Int> {
      let number = rule.group(role)
      guard number > 0, let start = matcher.start(number) else { return Half.none }
      return range(start, matcher.end(number))
    }
    half.roles = (
      group(.source), group(.content), group(.cue), group(.relay), group(.addressee),
      group(.medium), group(.time)
    )
  }
}
