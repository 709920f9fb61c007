import Patterns

/// A rule that reads how, to whom or when something was said, next to its cue.
public struct CircumstanceRule: Sendable {
  /// Where the words may stand.
  enum Place: String, CaseIterable, Sendable {
    /// At the start of the sentence, up to the source of its main verb.
    case opening
    /// Between the source and the cue after it.
    case between
    /// After the cue, and after a source or addressee that follows it.
    case after
  }

  /// What a check asks of the words of a group.
  enum Kind: Sendable {
    /// The word is one of the list: the head of the group `noun`, the first of any other.
    case headIn, firstIn, headNotIn, firstNotIn
    /// No word of the group is of the list.
    case noneIn
  }

  /// A group, and the words one of which must, or must not, be there.
  struct Check: Sendable {
    let group: Int
    let words: Set<Int32>
    let kind: Kind
  }

  /// The name under which it is reported; never used again for another rule.
  public let id: String
  /// One line that says what it reads, mostly by showing it.
  public let note: String
  /// The rule file, as the pack was named.
  public let file: String
  /// The line of that file at which it begins.
  public let line: Int
  /// Its pattern and what else stands in the file, beside the note and the examples.
  public let written: [WrittenKey]
  /// Sentences that it reads as they are marked.
  public let examples: [RuleExample]
  /// Sentences in which it reads nothing.
  public let counterexamples: [RuleExample]
  /// What the words are; nil for what is passed over on the way to them.
  let role: RuleRole?
  let places: Set<Place>
  /// Traits one of which the cue's lemma must have; 0 for any cue.
  let cueVerbs: UInt32
  /// Traits one of which the lemma of the group `verb` must have; 0 for any.
  let verbs: UInt32
  /// Anchored where matching starts.
  let pattern: Pattern
  let needs: TapeNeeds
  let checks: [Check]
  /// Group numbers, 0 where the pattern has no such group.
  let words, verb: Int
}

/// What `circumstances.yml` says.
struct CircumstanceRules: Sendable {
  /// In the order in which they are tried at each place; the first that fits is taken.
  var rules: [CircumstanceRule] = []
}
