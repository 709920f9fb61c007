/// A text as the measure sees it: numbered words, and what is quoted.
struct ScoredArticle: Sendable {
  private let map: TokenMap
  private let mask: QuotedMask
  /// Compares sources of this article.
  let sourceMatch: SourceMatch

  /// Reads the words and quotation marks of `text`.
  init(text: String) {
    let scalars = Array(text.unicodeScalars)
    let words = Words.ranges(in: scalars)
    map = TokenMap(tokens: words, length: scalars.count)
    mask = QuotedMask(scalars)
    sourceMatch = SourceMatch(words: words, in: scalars)
  }

  /// The tokens that `spans` cover, which count scalars.
  func tokens(_ spans: [Range<Int>]) -> TokenRanges { map.tokens(spans) }

  /// Whether a content has a double quotation mark in it or touches quoted text.
  func isMarked(_ content: [Range<Int>]) -> Bool { content.contains { mask.touches($0) } }
}

/// The tokens of a quote's three parts.
struct QuoteTokens: Sendable {
  let content: TokenRanges
  let source: TokenRanges
  let cue: TokenRanges
}

extension ScoredArticle {
  /// The tokens of a gold quote.
  func tokens(of quote: GoldQuote) -> QuoteTokens {
    QuoteTokens(
      content: tokens(quote.content), source: tokens(quote.source), cue: tokens(quote.cue))
  }

  /// The tokens of a predicted quote.
  func tokens(of quote: PredictedQuote) -> QuoteTokens {
    QuoteTokens(
      content: tokens(quote.content), source: tokens(quote.source), cue: tokens(quote.cue))
  }
}
