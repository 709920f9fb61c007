/// The links that one attribution has beside its speaker, in token ranges.
public struct SourceChain: Sendable {
  /// One link as the rules read it.
  public struct Link: Sendable, Equatable {
    public var role: LinkRole
    public var tokens: Range<Int>
    /// What read it: a rule's id, or the words for what a stage did.
    public var rule: String
    /// Whether it was read because an outlet is named in it.
    var namesOutlet = false

    public init(role: LinkRole, tokens: Range<Int>, rule: String) {
      self.role = role
      self.tokens = tokens
      self.rule = rule
    }
  }

  /// Bases, then relays, in the order in which the words travelled.
  public var links: [Link] = []
  /// Whether the attribution only carries another one and is no record of its own.
  public var isCarrier = false

  public init() {}

  /// Adds a link unless one of the same role and place is there.
  mutating func add(_ link: Link) {
    guard !links.contains(where: { $0.role == link.role && $0.tokens.overlaps(link.tokens) }) else {
      return
    }
    let place = link.role == .basis ? links.count { $0.role == .basis } : links.count
    links.insert(link, at: place)
  }
}
