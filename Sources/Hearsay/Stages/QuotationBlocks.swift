/// Decides which quotations stand on the chunk tape as one symbol, and as which.
struct QuotationBlocks: Sendable {
  /// Quotations of fewer words stay words of their sentence, unless a comma or full stop closes them.
  let shortestQuotation = 5
  /// Titles of more words are read as quotations.
  let longestTitle = 8
  /// Words of fewer letters may be small in a title.
  let shortestTitleWord = 4
  private let beforeTitles: SymbolSet
  /// By whether it starts with a small letter, and whether a comma closes it.
  private let symbols: [[UInt8]]

  init(_ classes: ClassFile) {
    beforeTitles = classes.beforeTitles
    let names = [["quotation", "quotation-comma"], ["fragment", "fragment-comma"]]
    symbols = names.map { $0.map { classes.symbols.symbol($0) ?? 0 } }
  }

  /// The quotations that are blocks.
  func blocks(of document: Document) -> [Quotation] {
    document.article.text.withUnsafeBufferPointer { text in
      document.quotations.filter { isBlock($0, document, text) }
    }
  }

  /// The symbol of a block in a sentence; `end` is where the sentence's part of it ends.
  func symbol(_ block: Quotation, in sentence: Range<Int>, upTo end: Int, _ document: Document)
    -> UInt8
  {
    let isWhole = block.isClosed && end == block.tokens.upperBound
    let closesWithComma =
      isWhole && document.tokens.kinds[block.inner.upperBound - 1] == .comma
    let goesOn = block.tokens.lowerBound > sentence.lowerBound && startsSmall(block, document)
    return symbols[goesOn ? 1 : 0][closesWithComma ? 1 : 0]
  }

  private func isBlock(
    _ quotation: Quotation, _ document: Document, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let inner = quotation.inner
    guard quotation.depth == 0, !inner.isEmpty else { return false }
    let words = inner.reduce(0) { $0 + (isWord($1, document) ? 1 : 0) }
    let last = document.tokens.kinds[inner.upperBound - 1]
    let isClause = last == .comma || last == .stop || last == .dash || last == .ellipsis
    guard words >= shortestQuotation || quotation.isClosed && isClause else { return false }
    return words > longestTitle || !isTitle(quotation, document, text)
  }

  /// Whether it is the name of a film, a programme or a book: “…host of ‘The Morning Hour,’ said”.
  private func isTitle(
    _ quotation: Quotation, _ document: Document, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let before = quotation.tokens.lowerBound - 1
    guard before >= 0, beforeTitles.contains(document.symbols[before]) else { return false }
    var isFirst = true
    for token in quotation.inner where document.tokens.kinds[token] == .word {
      let bytes = document.tokens.bytes(token)
      if text[bytes.lowerBound] &- 97 < 26, isFirst || bytes.count >= shortestTitleWord {
        return false
      }
      isFirst = false
    }
    return !isFirst
  }

  /// Whether its first letter is a small one, so that it goes on with the sentence around it.
  private func startsSmall(_ quotation: Quotation, _ document: Document) -> Bool {
    guard let first = quotation.inner.first(where: { document.tokens.kinds[$0] == .word }) else {
      return false
    }
    return document.article.text[document.tokens.bytes(first).lowerBound] &- 97 < 26
  }

  private func isWord(_ token: Int, _ document: Document) -> Bool {
    document.tokens.kinds[token] == .word || document.tokens.kinds[token] == .number
  }
}
