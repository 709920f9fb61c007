/// An outlet or agency named in the text.
public struct OutletMention: Sendable, Equatable {
  public var tokens: Range<Int>
  /// Its row in the registry, or -1 for one told by its words alone ("state media").
  public var row: Int
  /// The classes that the row or the words give.
  public var classes: [String]
}
