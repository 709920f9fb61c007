/// An outlet or agency named in the text.
public struct OutletMention: Sendable, Equatable {
  public var tokens: Range<Int>
  /// Its row in the registry, or -1 for one told by its words alone ("state media").
  public var row: Int
  /// The classes that the row or the words give.
  public var classes: [String]
  /// Whether it can carry somebody's words, which an intelligence service cannot.
  public var isMedia = true
  /// Whether its registry entry is on the reviewed list that drives warnings.
  public var warns = false
  /// Whether it is named in a credit: of a photograph, in a dateline.
  public var credit = false
}

extension Document {
  /// The first outlet named among these tokens.
  func outlet(in tokens: Range<Int>) -> OutletMention? {
    let first = firstOutlet(endingAfter: tokens.lowerBound)
    return first < outlets.count && outlets[first].tokens.overlaps(tokens) ? outlets[first] : nil
  }

  /// The number of the first outlet that ends after `token`, or how many there are.
  func firstOutlet(endingAfter token: Int) -> Int {
    outlets.partitioningIndex { $0.tokens.upperBound > token }
  }
}
