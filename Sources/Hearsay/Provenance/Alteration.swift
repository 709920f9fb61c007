/// A mark that somebody left in a quotation when changing its words.
public struct Alteration: Sendable, Equatable {
  /// What the mark looks like.
  public enum Kind: String, Sendable, CaseIterable {
    /// Three points or more, in any spelling.
    case ellipsis
    /// Square brackets.
    case bracket
    /// "[sic]" or "(sic)".
    case sic
    /// Round brackets.
    case parenthesis
  }

  public var kind: Kind
  /// What the mark does to the words, as the rules name it ("cut", "edge", "name", "function-word", "letter").
  public var effect: String
  /// Where the mark stands, brackets included.
  public var span: TextSpan

  public init(kind: Kind, effect: String, span: TextSpan) {
    self.kind = kind
    self.effect = effect
    self.span = span
  }
}
