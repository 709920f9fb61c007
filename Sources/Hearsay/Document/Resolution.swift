/// What a mention resolves to.
public struct Resolution: Sendable, Equatable {
  /// The name, or the words themselves where they are their own name; nil while unresolved.
  public var entity: String?
  public var classes: [String] = []
  /// Why it is this entity and these classes; nil when the words say it themselves.
  public var why: String? {
    guard let reason, let classReason else { return reason ?? classReason }
    return "\(reason); \(classReason)"
  }
  /// Why it is this entity, and why these classes, which belong to the entity and not to the mention.
  var reason: String?
  var classReason: String?
  /// The genders that the words leave open.
  var gender = Gender.any
  /// Whether "he" or "she" can stand for it.
  var isPerson = false
  /// Whether nothing shows that it is a person's name, and nothing that it is not.
  var mayBePerson = false
  /// Whether the entity is somebody's or something's own name, and not a description.
  var isNamed = false
  /// The outlet that it is, whose row or words say what kind; nil for everybody else.
  var outlet: OutletMention?
  /// Where the text says why the source is not named.
  var anonymity: TextSpan?
  /// Whether "it" can stand for it: an outlet, a body, a document.
  var isThing = false
  /// Whether it is several people or bodies, and the word that tells where that has not been looked at yet.
  var isPlural = false
  var head: Int?
  /// Those whom it could be, or with an entity those who are in the group; the most salient first.
  var members: [Resolution] = []

  /// The names that it could be, the most salient first; empty unless it is ambiguous.
  public var candidates: [String] { entity == nil ? members.compactMap(\.entity) : [] }

  init(
    entity: String? = nil, classes: [String] = [], reason: String? = nil,
    classReason: String? = nil, gender: Gender = .any, isPerson: Bool = false,
    mayBePerson: Bool = false, isNamed: Bool = false
  ) {
    self.entity = entity
    self.classes = classes
    self.reason = reason
    self.classReason = classReason
    self.gender = gender
    self.isPerson = isPerson
    self.mayBePerson = mayBePerson
    self.isNamed = isNamed
  }

  /// Nobody, since it could be any of these; somebody, when all of them are the same.
  static func ambiguous(_ all: [Resolution]) -> Resolution {
    var members: [Resolution] = []
    for member in all where !members.contains(where: { $0.entity == member.entity }) {
      members.append(member)
    }
    if members.count == 1 { return members[0] }
    let names = members.compactMap(\.entity)
    let last = names.last.map { names.count > 1 ? " or \($0)" : $0 } ?? ""
    var result = Resolution(
      reason: "ambiguous: " + names.dropLast().joined(separator: ", ") + last,
      isPerson: members.allSatisfy { $0.isPerson || $0.mayBePerson })
    result.members = members
    return result
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
