/// The layers that reading a cue needs, as buffers: handing the view on counts no references, which copies of the
/// document's arrays would at every candidate.
struct ArticleView {
  /// The chunk tape, and the same backwards.
  let symbols, reversed: UnsafeBufferPointer<UInt8>
  let starts, heads: UnsafeBufferPointer<Int32>
  /// The token tape.
  let tokenSymbols: UnsafeBufferPointer<UInt8>
  let chunks: UnsafeBufferPointer<Range<Int>>
  let words: UnsafeBufferPointer<Int32>
  let sentences, paragraphs: UnsafeBufferPointer<Range<Int>>
  let quotations: UnsafeBufferPointer<OuterQuotation>
  let tokenCount: Int

  /// Calls `body` with the view of a document, which is valid no longer than the call.
  static func with<Result>(_ document: Document, _ body: (ArticleView) -> Result) -> Result {
    let chunks = document.chunks
    let reversed = [UInt8](chunks.symbols.reversed())
    return chunks.symbols.withUnsafeBufferPointer { symbols in
      reversed.withUnsafeBufferPointer { reversed in
        chunks.starts.withUnsafeBufferPointer { starts in
          chunks.heads.withUnsafeBufferPointer { heads in
            chunks.sentences.withUnsafeBufferPointer { ranges in
              with(document, symbols, reversed, starts, heads, ranges, body)
            }
          }
        }
      }
    }
  }

  private static func with<Result>(
    _ document: Document, _ symbols: UnsafeBufferPointer<UInt8>,
    _ reversed: UnsafeBufferPointer<UInt8>, _ starts: UnsafeBufferPointer<Int32>,
    _ heads: UnsafeBufferPointer<Int32>, _ chunks: UnsafeBufferPointer<Range<Int>>,
    _ body: (ArticleView) -> Result
  ) -> Result {
    document.words.withUnsafeBufferPointer { words in
      document.symbols.withUnsafeBufferPointer { tokenSymbols in
        document.sentences.withUnsafeBufferPointer { sentences in
          document.paragraphs.withUnsafeBufferPointer { paragraphs in
            document.outerQuotations.withUnsafeBufferPointer { quotations in
              body(
                ArticleView(
                  symbols: symbols, reversed: reversed, starts: starts, heads: heads,
                  tokenSymbols: tokenSymbols, chunks: chunks, words: words, sentences: sentences,
                  paragraphs: paragraphs, quotations: quotations, tokenCount: document.tokens.count)
              )
            }
          }
        }
      }
    }
  }

  /// The chunk tape of one sentence.
  func tape(_ sentence: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: symbols[chunks[sentence]])
  }

  /// Whether words in quotation marks are in the content.
  func haveMarks(_ content: Content) -> Bool {
    quotations.overlap(content.first) || quotations.overlap(content.second)
  }

  /// Whether what a cue of the sentence hands over may have a quotation in it, which may be the sentence after.
  func mayQuote(_ sentence: Int) -> Bool {
    let next = min(sentence + 1, sentences.count - 1)
    return quotations.overlap(sentences[sentence].lowerBound..<sentences[next].upperBound)
  }

  /// The tokens of one chunk.
  func tokens(_ chunk: Int) -> Range<Int> { tokens(chunk..<(chunk + 1)) }

  /// The tokens of a run of chunks, which may be empty.
  @inline(__always)
  func tokens(_ chunks: Range<Int>) -> Range<Int> {
    if chunks.isEmpty { return 0..<0 }
    let end = chunks.upperBound < starts.count ? Int(starts[chunks.upperBound]) : tokenCount
    return Int(starts[chunks.lowerBound])..<end
  }
}
