/// What a token is by its shape, before any word list is asked.
public enum TokenKind: UInt8, Sendable {
  /// Letters, with inner apostrophes, hyphens and full stops ("Jong-un", "U.S.", "D-Conn.").
  case word
  /// A possessive or contracted ending split from its word ("'s", "'ll").
  case clitic
  /// A figure ("10,000", "$1.5", "3%").
  case number
  /// A quotation mark; the quotation finder decides which way it faces.
  case mark
  /// A full stop, question or exclamation mark.
  case stop
  /// "…", "..." or ". . .".
  case ellipsis
  case comma
  case colon
  case semicolon
  /// A dash between clauses ("—", "–", "--", " - ").
  case dash
  case openBracket
  case closeBracket
  /// A tag or link left in the text; no stage reads it as language.
  case markup
  case other
}

/// The tokens of an article, one entry a token in parallel arrays.
public struct Tokens: Sendable {
  /// First byte of each token.
  public var starts: [Int32] = []
  /// Byte after the last of each token.
  public var ends: [Int32] = []
  public var kinds: [TokenKind] = []

  public init() {}

  public var count: Int { starts.count }

  /// The bytes from the first token of `range` to its last; `range` must not be empty.
  public func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(Int(starts[range.lowerBound]), Int(ends[range.upperBound - 1]))
  }

  /// The bytes of one token.
  public func bytes(_ token: Int) -> Range<Int> { Int(starts[token])..<Int(ends[token]) }
}
