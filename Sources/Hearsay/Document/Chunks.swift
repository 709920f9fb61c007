/// The chunks of an article: noun phrases, verb groups, quotations and the single tokens between them.
///
/// They cover all tokens in order; no chunk crosses a sentence end.
public struct Chunks: Sendable {
  /// The chunk tape: one symbol a chunk.
  public var symbols: [UInt8] = []
  /// First token of each chunk; a chunk ends where the next begins.
  public var starts: [Int32] = []
  /// The head of each chunk: a noun phrase's last noun, a verb group's last verb.
  public var heads: [Int32] = []
  /// How many tokens there are, which is where the last chunk ends.
  public var tokenCount: Int32 = 0
  /// The chunks of each sentence, in the order of `Document.sentences`.
  public var sentences: [Range<Int>] = []

  public init() {}

  public var count: Int { symbols.count }

  /// The tokens of one chunk.
  public func tokens(_ chunk: Int) -> Range<Int> {
    Int(starts[chunk])..<Int(chunk + 1 < starts.count ? starts[chunk + 1] : tokenCount)
  }

  /// The tokens of a run of chunks.
  public func tokens(_ chunks: Range<Int>) -> Range<Int> {
    let end = chunks.upperBound < starts.count ? Int(starts[chunks.upperBound]) : Int(tokenCount)
    return (chunks.isEmpty ? end : Int(starts[chunks.lowerBound]))..<end
  }

  /// The first chunk of the sentence that holds a chunk; 0 when none does.
  func sentenceStart(of chunk: Int) -> Int {
    let low = sentences.partitioningIndex { $0.lowerBound > chunk }
    return low == 0 ? 0 : sentences[low - 1].lowerBound
  }

  /// The chunk that holds a token.
  public func chunk(at token: Int) -> Int {
    let low = starts.partitioningIndex { Int($0) > token }
    return max(0, low - 1)
  }
}
