/// A run of an article's text, in UTF-8 bytes, end exclusive.
public struct TextSpan: Hashable, Sendable, Comparable {
  /// The first byte.
  public var start: Int32
  /// The byte after the last.
  public var end: Int32

  /// Makes a span of the bytes from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// The span as a range of byte indices.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }

  /// Whether every byte of `other` lies in this span.
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }

  /// Orders spans by where they start, then by where they end.
  public static func < (a: TextSpan, b: TextSpan) -> Bool {
    a.start != b.start ? a.start < b.start : a.end < b.end
  }
}
