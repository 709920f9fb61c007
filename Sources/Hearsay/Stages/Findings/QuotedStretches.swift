/// The parts of a record's content that stand between quotation marks.
struct QuotedStretches {
  private(set) var tokens: [Range<Int>] = []

  /// Finds them among the article's outer quotations.
  init(_ content: [TextSpan], _ document: Document) {
    let quotations = document.outerQuotations
    for span in content {
      let range = document.tokens(in: span)
      var at = quotations.partitioningIndex { $0.tokens.upperBound > range.lowerBound }
      while at < quotations.count, quotations[at].tokens.lowerBound < range.upperBound {
        let inner = document.quotations[quotations[at].number].inner.clamped(to: range)
        if !inner.isEmpty { tokens.append(inner) }
        at += 1
      }
    }
  }

  /// How many words and figures they hold.
  func words(_ document: Document) -> Int {
    tokens.joined().reduce(0) {
      let kind = document.tokens.kinds[$1]
      return $0 + (kind == .word || kind == .number ? 1 : 0)
    }
  }
}

extension Document {
  /// The tokens that a span of the text covers.
  func tokens(in span: TextSpan) -> Range<Int> {
    let first = tokens.ends.partitioningIndex { $0 > span.start }
    let end = tokens.starts.partitioningIndex { $0 >= span.end }
    return first..<max(first, end)
  }
}
