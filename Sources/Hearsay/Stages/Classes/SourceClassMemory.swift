import Patterns

/// What the class rules said of words that a worker has read before: most mentions are pronouns, titles and names that
/// come again and again, and each asks some twenty patterns.
struct SourceClassMemory {
  /// All that the answer depends on.
  struct Question: Hashable {
    let words: String
    let isNamed: Bool
    /// The classes that the source has already.
    let classes: [String]
  }

  /// A class that the words give, and what gives it.
  struct Answer {
    let sourceClass: String
    let reason: String
  }

  /// Longer words seldom come again.
  static let longest = 64
  static let most = 1 << 15
  private var answers: [Question: [Answer]] = [:]
  /// The first pattern of the rules that gave the answers.
  private var owner: Pattern?

  /// The answers are `owner`'s; those of other rules are forgotten.
  mutating func use(_ owner: Pattern?) {
    if self.owner !== owner { answers.removeAll() }
    self.owner = owner
  }

  subscript(question: Question) -> [Answer]? {
    get { answers[question] }
    set {
      if answers.count >= Self.most { answers.removeAll(keepingCapacity: true) }
      answers[question] = newValue
    }
  }
}
