/// A stretch of text between quotation marks.
public struct Quotation: Sendable, Equatable {
  /// Its tokens, marks included.
  public var tokens: Range<Int>
  /// Whether a closing mark was found; an open one runs to the end of its paragraph.
  public var isClosed: Bool
  /// Whether it takes up, with an opening mark of its own, a quotation that the paragraph before left open.
  public var continues: Bool
  /// 0 for one that no other quotation holds, 1 for one inside it, and so on.
  public var depth: Int

  public init(tokens: Range<Int>, isClosed: Bool, continues: Bool = false, depth: Int = 0) {
    self.tokens = tokens
    self.isClosed = isClosed
    self.continues = continues
    self.depth = depth
  }

  /// The tokens between the marks.
  public var inner: Range<Int> {
    let end = isClosed ? tokens.upperBound - 1 : tokens.upperBound
    return min(tokens.lowerBound + 1, end)..<end
  }
}
