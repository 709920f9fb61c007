import Patterns

/// A quotation without a cue and how it stands in its paragraph.
struct UncuedPlace {
  let quotation: OuterQuotation
  /// The sentences of its first and its last token.
  let sentence, lastSentence: Int
  /// The chunks of its first and its last token.
  let chunk, lastChunk: Int
  /// How many words it has.
  let words: Int
  /// Whether its sentences have no words but its own.
  private let isAlone: Bool
  /// Whether it opens its sentence.
  private let isFirst: Bool
  /// Whether its sentence opens a paragraph.
  private let startsParagraph: Bool

  /// Nil where the quotation lies in no sentence.
  init?(
    _ quotation: OuterQuotation, words: Int, _ view: ArticleView, _ extender: ContentExtender,
    _ matcher: Matcher
  ) {
    let (start, end) = (quotation.tokens.lowerBound, quotation.run.upperBound)
    guard let first = view.sentences.index(holding: start),
      let last = view.sentences.index(holding: end - 1),
      let chunk = view.chunk(at: start, in: first),
      let lastChunk = view.chunk(at: end - 1, in: last)
    else { return nil }
    self.quotation = quotation
    self.words = words
    self.chunk = chunk
    self.lastChunk = lastChunk
    sentence = first
    lastSentence = last
    isAlone =
      extender.isQuotationOnly(first, view, matcher)
      && extender.isQuotationOnly(last, view, matcher)
    isFirst = chunk == view.chunks[first].lowerBound
    startsParagraph = view.paragraphs.haveStart(at: view.sentences[first].lowerBound)
  }

  /// One number for how the quotation stands, and for how many sentences away its source is.
  func factor(distance: Int) -> UInt16 {
    let stance = [isAlone, isFirst, startsParagraph].reduce(1) { $0 << 1 | ($1 ? 1 : 0) }
    return UInt16(stance << 3 | min(distance, 7))
  }
}

extension ArticleView {
  /// The chunk of a sentence that holds the token.
  fileprivate func chunk(at token: Int, in sentence: Int) -> Int? {
    chunks[sentence].last { Int(starts[$0]) <= token }
  }
}

extension UnsafeBufferPointer<Range<Int>> {
  /// The number of the one of these rising ranges that holds the token.
  func index(holding token: Int) -> Int? {
    let low = self.partitioningIndex { $0.upperBound > token }
    return low < count && self[low].contains(token) ? low : nil
  }
}
