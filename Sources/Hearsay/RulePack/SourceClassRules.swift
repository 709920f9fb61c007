import Patterns

/// A rule that gives a source class to the words of a mention.
struct SourceClassRule: Sendable {
  let id: String
  let note: String
  let sourceClass: String
  let file: String
  let line: Int
  let written: [WrittenKey]
  let pattern: Pattern
  /// Whether it reads mentions that end in somebody's or something's own name.
  let readsNames: Bool
  /// The classes with any of which a mention is passed over.
  let exceptions: [String]
  /// Whole mentions that have the class by this rule, and some that have not.
  let examples, counterexamples: [ClassExample]
}

/// A mention, or a sentence, and where it stands in its rule file.
struct ClassExample: Sendable {
  let text: String
  let line: Int
}

/// What `source-classes.yml` says.
struct SourceClassRules: Sendable {
  var rules: [SourceClassRule] = []
  /// Finds the words after a service's name that make somebody one of its people.
  var serviceMembers: Pattern?
  /// Finds the words beside an outlet's name that make somebody one of its people.
  var mediaMembers: Pattern?
  /// Finds what pages put into sentences.
  var furniture: Pattern?
  /// Finds, right behind a mention, that a name follows.
  var namedAfter: Pattern?
  /// Finds why somebody is not named.
  var anonymityReasons: AnonymityReasons?

  /// The pattern for reasons with the sentences that have one and those that have none.
  struct AnonymityReasons: Sendable {
    let pattern: Pattern
    let file: String
    let examples, counterexamples: [ClassExample]
  }
}

/// The closed list of source classes that a record may have.
public enum SourceClass: String, Sendable, CaseIterable {
  case person, official, lawmaker, military, police, intelligence
  case stateMedia = "state-media"
  case newsMedia = "news-media"
  case government, organisation, company, document
  case socialMedia = "social-media"
  case expert, witness, anonymous, vague, other
}
