/// An outlet, an agency or a service named in the text.
public struct OutletMention: Sendable, Equatable {
  /// What a name does that only credits work.
  public enum Credit: String, Sendable, CaseIterable {
    /// "PORTSEA (Reuters) -": the agency that the article is from.
    case dateline
    /// "By Ada Lindqvist, Associated Press": whose reporter wrote it.
    case byline
    /// "The Associated Press contributed to this report."
    case contribution
    /// "Maria Park/Reuters", under a picture.
    case photo
    /// "All rights reserved", "Read more at CNN.com", a line that is hardly more than the name.
    case notice
  }

  public var tokens: Range<Int>
  /// Its row in the registry, or -1 for one told by its words or its shape ("state media", "Harbour Gazette").
  public var row: Int
  /// The classes that the row or the words give.
  public var classes: [String]
  /// Whether it carries news, as no intelligence service, police or ministry does.
  public var isMedia: Bool
  /// Whether only its shape says that it is an outlet; that counts only where it is the source of something.
  public var isByShape: Bool
  /// Whether its row is on the list that drives warnings, or its words say who controls it ("state-run television").
  public var warns: Bool
  /// What it credits; nil for a name that belongs to the story.
  public var credit: Credit?

  public init(
    tokens: Range<Int>, row: Int, classes: [String], isMedia: Bool = true, isByShape: Bool = false,
    warns: Bool = false, credit: Credit? = nil
  ) {
    self.tokens = tokens
    self.row = row
    self.classes = classes
    self.isMedia = isMedia
    self.isByShape = isByShape
    self.warns = warns
    self.credit = credit
  }
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
