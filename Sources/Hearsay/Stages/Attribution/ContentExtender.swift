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

  /// The token ranges of a content read as these chunk ranges; nil when there is none.
  func content(
    _ pieces: [Range<Int>], sentence: Int, takesNext: Bool, _ document: Document, _ matcher: Matcher
  ) -> Content? {
    let chunks = document.chunks
    var content: Content?
    var isQuoted = false
    for piece in pieces {
      isQuoted = isQuoted || piece.contains { isQuotation(chunks.symbols[$0]) }
      let range = wholeQuotations(piece, document)
      if range.isEmpty { continue }
      if content == nil { content = Content(first: range) } else { content?.extend(to: range) }
    }
    if takesNext {
      guard content == nil, let next = nextQuotation(after: sentence, document, matcher, crossing: true) else { return nil }
      content = Content(first: next.range)
      return joined(content, after: next.sentence, document, matcher)
    }
    return isQuoted ? joined(content, after: sentence, document, matcher) : content
  }

  private func joined(_ content: Content?, after sentence: Int, _ document: Document, _ matcher: Matcher) -> Content? {
    guard var content else { return nil }
    var last = sentence
    while last + 1 < document.sentences.count, document.sentences[last].upperBound < content.end { last += 1 }
    while let next = nextQuotation(after: last, document, matcher, crossing: false) {
      content.extend(to: next.range)
      last = next.sentence
    }
    return content
  }

  /// The next sentence when it is only quotation: in the same paragraph, or after one that ends in a colon.
  private func nextQuotation(
    after sentence: Int, _ document: Document, _ matcher: Matcher, crossing: Bool
  ) -> (sentence: Int, range: Range<Int>)? {
    let next = sentence + 1
    guard next < document.sentences.count, matches(quotationOnly, next, document, matcher) else { return nil }
    if document.startsParagraph(next), !(crossing && matches(leadsOn, sentence, document, matcher)) { return nil }
    let range = wholeQuotations(document.chunks.sentences[next], document)
    return (next, range)
  }

  /// Whether the sentence is quotation and nothing else.
  func isQuotationOnly(_ sentence: Int, _ document: Document, _ matcher: Matcher) -> Bool {
    matches(quotationOnly, sentence, document, matcher)
  }

  private func matches(_ pattern: Pattern, _ sentence: Int, _ document: Document, _ matcher: Matcher) -> Bool {
    document.chunks.symbols.withUnsafeBufferPointer { all in
      let tape = UnsafeBufferPointer(rebasing: all[document.chunks.sentences[sentence]])
      return matcher.find(pattern, in: tape, from: 0) > 0
    }
  }

  /// The tokens of a chunk range, grown to the ends of the quotations at its edges.
  private func wholeQuotations(_ piece: Range<Int>, _ document: Document) -> Range<Int> {
    guard !piece.isEmpty else { return 0..<0 }
    let chunks = document.chunks
    var range = chunks.tokens(piece)
    if isQuotation(chunks.symbols[piece.lowerBound]) {
      range = document.startOfQuotation(at: range.lowerBound)..<range.upperBound
    }
    if isQuotation(chunks.symbols[piece.upperBound - 1]) {
      let last = chunks.tokens(piece.upperBound - 1).lowerBound
      range = range.lowerBound..<max(range.upperBound, document.endOfQuotation(at: last))
    }
    return range
  }
}

extension Document {
  /// Whether the sentence is the first of its paragraph.
  func startsParagraph(_ sentence: Int) -> Bool {
    let token = sentences[sentence].lowerBound
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < paragraphs.count && paragraphs[low].lowerBound == token
  }

  /// The number of the outermost quotation that holds the token, or nil.
  func quotation(at token: Int) -> Int? {
    var low = 0
    var high = quotations.count
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].tokens.lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    var number = low - 1
    while number >= 0, quotations[number].depth > 0 { number -= 1 }
    return number >= 0 && quotations[number].tokens.contains(token) ? number : nil
  }

  /// The first token of the quotation at `token`, over the paragraphs that it takes up.
  func startOfQuotation(at token: Int) -> Int {
    guard var number = quotation(at: token) else { return token }
    while quotations[number].continues, let earlier = outer(number, step: -1) { number = earlier }
    return quotations[number].tokens.lowerBound
  }

  /// The token after the quotation at `token`, over the paragraphs that take it up.
  func endOfQuotation(at token: Int) -> Int {
    guard var number = quotation(at: token) else { return token + 1 }
    while !quotations[number].isClosed, let later = outer(number, step: 1), quotations[later].continues {
      number = later
    }
    return quotations[number].tokens.upperBound
  }

  private func outer(_ number: Int, step: Int) -> Int? {
    var at = number + step
    while quotations.indices.contains(at) {
      if quotations[at].depth == 0 { return at }
      at += step
    }
    return nil
  }
}
