/// Tells which tokens a span of a text covers, whatever unit the text is counted in.
///
/// A span covers a token when they share a character, so punctuation and white space at a span's
/// ends never matter. A look-up is two array reads.
struct TokenMap: Sendable {
  /// For each place, how many tokens end at it or before.
  private let ended: [Int32]
  /// For each place, how many tokens start before it.
  private let begun: [Int32]

  /// Makes the map of a text of `length` units whose tokens stand at `tokens`.
  init(tokens: [Range<Int>], length: Int) {
    var ended = [Int32](repeating: 0, count: length + 1)
    var begun = ended
    for token in tokens {
      ended[token.upperBound] += 1
      begun[token.lowerBound + 1] += 1
    }
    for place in 0..<length {
      ended[place + 1] += ended[place]
      begun[place + 1] += begun[place]
    }
    self.ended = ended
    self.begun = begun
  }

  /// The numbers of the tokens that `span` covers; what lies outside the text covers none.
  func tokens(_ span: Range<Int>) -> Range<Int32> {
    let span = span.clamped(to: 0..<(ended.count - 1))
    guard !span.isEmpty else { return 0..<0 }
    let first = ended[span.lowerBound]
    // A span between two tokens has ended the one before it and begun no other.
    return first..<max(first, begun[span.upperBound])
  }

  /// The numbers of the tokens that any of `spans` covers.
  func tokens(_ spans: [Range<Int>]) -> TokenRanges {
    TokenRanges(spans.map { tokens($0) })
  }
}
