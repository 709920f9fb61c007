/// What a mention resolves to.
public struct Resolution: Sendable, Equatable {
  /// The name, or the words themselves where they are their own name; nil while unresolved.
  public var entity: String?
  public var classes: [String] = []
  /// Why it is this entity and these classes; nil when the words say it themselves.
  public var why: String?
  /// The genders that the words leave open.
  var gender = Gender.any
  /// Whether "he" or "she" can stand for it.
  var isPerson = false
  /// Whether nothing shows that it is a person's name, and nothing that it is not.
  var mayBePerson = false

  init(
    entity: String? = nil, classes: [String] = [], why: String? = nil, gender: Gender = .any,
    isPerson: Bool = false, mayBePerson: Bool = false
  ) {
    self.entity = entity
    self.classes = classes
    self.why = why
    self.gender = gender
    self.isPerson = isPerson
    self.mayBePerson = mayBePerson
  }
}

/// The pronouns that may stand for someone.
struct Gender: OptionSet, Sendable {
  let rawValue: UInt8
  static let female = Gender(rawValue: 1)
  static let male = Gender(rawValue: 2)
  static let any: Gender = [.female, .male]
}

/// What the mentions of one attribution resolve to.
public struct ResolvedSources: Sendable {
  /// Nil when the attribution has no source.
  public var speaker: Resolution?
  /// One for each link of the attribution's chain.
  public var links: [Resolution] = []

  init() {}
}
