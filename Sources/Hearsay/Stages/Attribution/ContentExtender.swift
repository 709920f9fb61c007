import Patterns

/// Grows what a rule read to whole quotations: over sentence ends inside the marks, over paragraphs that take the
/// quotation up again, and on to following sentences that are quotation and nothing else.
struct ContentExtender: Sendable {
  let quoted: SymbolSet
  /// What opens a subordinate clause, and what ends the look for one.
  let clauseOpeners: SymbolSet
  let clauseEnds: SymbolSet
  /// A sentence that is quotation and nothing else.
  let quotationOnly: Pattern
  /// A sentence that leads over to the next paragraph ("…:").
  let leadsOn: Pattern

  @inline(__always)
  func isQuotation(_ symbol: UInt8) -> Bool { quoted.contains(symbol) }

  /// Whether a quotation is among the chunks.
  func isQuoted(_ chunks: Range<Int>, _ view: ArticleView) -> Bool {
    for chunk in chunks where isQuotation(view.symbols[chunk]) { return true }
    return false
  }

  /// The token ranges of a content read as these chunk ranges; nil when there is none.
  func content(
    _ left: Range<Int>, _ right: Range<Int>, _ reading: SentenceReading, takesNext: Bool,
    _ view: ArticleView
  ) -> Content? {
    var content: Content?
    add(left, to: &content, view)
    add(right, to: &content, view)
    if takesNext {
      guard content == nil,
        let next = nextQuotation(reading.sentence, reading, view, crossing: true)
      else { return nil }
      return joined(Content(first: next), after: reading.sentence + 1, reading, view)
    }
    guard let content, isQuoted(left, view) || isQuoted(right, view) else { return content }
    return joined(content, after: reading.sentence, reading, view)
  }

  private func add(_ piece: Range<Int>, to content: inout Content?, _ view: ArticleView) {
    let range = wholeQuotations(piece, view)
    if range.isEmpty { return }
    if content == nil { content = Content(first: range) } else { content?.extend(to: range) }
  }

  private func joined(
    _ first: Content, after sentence: Int, _ reading: SentenceReading, _ view: ArticleView
  ) -> Content {
    var content = first
    var last = sentence
    if last + 1 < view.sentences.count, view.sentences[last].upperBound < content.end {
      last = view.sentences.firstReaching(content.end, after: last)
    }
    for _ in 0..<ReadingLimits.joinedSentences {
      guard let next = nextQuotation(last, reading, view, crossing: false),
        next.lowerBound >= view.sentences[last].upperBound || content.contains(next.lowerBound)
      else { break }
      content.extend(to: next)
      last += 1
    }
    return content
  }

  /// The next sentence when it is only quotation: in the same paragraph, or after one that ends in a colon.
  private func nextQuotation(
    _ sentence: Int, _ reading: SentenceReading, _ view: ArticleView, crossing: Bool
  ) -> Range<Int>? {
    let next = sentence + 1
    guard next < view.sentences.count, matches(quotationOnly, next, reading, view) else {
      return nil
    }
    if view.paragraphs.haveStart(at: view.sentences[next].lowerBound),
      !(crossing && matches(leadsOn, sentence, reading, view))
    {
      return nil
    }
    return wholeQuotations(view.chunks[next], view)
  }

  /// Whether the sentence is quotation and nothing else.
  func isQuotationOnly(_ sentence: Int, _ view: ArticleView, _ matcher: Matcher) -> Bool {
    matcher.find(quotationOnly, in: view.tape(sentence), from: 0) > 0
  }

  private func matches(
    _ pattern: Pattern, _ sentence: Int, _ reading: SentenceReading, _ view: ArticleView
  ) -> Bool {
    reading.matcher.find(pattern, in: view.tape(sentence), from: 0) > 0
  }

  /// The tokens of a chunk range, grown to the ends of the quotations at its edges.
  private func wholeQuotations(_ piece: Range<Int>, _ view: ArticleView) -> Range<Int> {
    guard !piece.isEmpty else { return 0..<0 }
    var range = view.tokens(piece)
    if isQuotation(view.symbols[piece.lowerBound]),
      let quotation = view.quotations.holding(range.lowerBound)
    {
      range = quotation.run.lowerBound..<range.upperBound
    }
    if isQuotation(view.symbols[piece.upperBound - 1]) {
      let last = view.tokens(piece.upperBound - 1).lowerBound
      let end = view.quotations.holding(last)?.run.upperBound ?? last + 1
      range = range.lowerBound..<max(range.upperBound, end)
    }
    return range
  }
}

extension UnsafeBufferPointer<Range<Int>> {
  /// The first of these rising ranges from `start` on that ends at `end` or later, else the last.
  fileprivate func firstReaching(_ end: Int, after start: Int) -> Int {
    Swift.min(self[start...].partitioningIndex { $0.upperBound >= end }, count - 1)
  }
}
