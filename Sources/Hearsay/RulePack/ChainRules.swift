import Patterns

/// A rule that reads a link of a source chain in the sentence of a record.
public struct ChainRule: Sendable {
  /// What a phrase must be to be a link.
  enum Target: String, CaseIterable, Sendable {
    /// It names an outlet of the registry.
    case outlet
    /// It names an outlet, or its head is a noun of `cited-nouns`.
    case source
  }

  /// Where the words may stand.
  enum Place: String, CaseIterable, Sendable {
    /// Anywhere in the record's sentence outside the content.
    case sentence
    /// Right after the content.
    case afterContent = "after-content"
    /// Right after the source.
    case afterSource = "after-source"
    /// In the source's own words: the link is the outlet, and a noun must follow it.
    case inSource = "in-source"
  }

  /// The name under which it is reported; never used again for another rule.
  public let id: String
  /// One line that says what it reads, mostly by showing it.
  public let note: String
  /// What the link is to the speaker.
  public let role: LinkRole
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
  let target: Target
  let place: Place
  /// Traits one of which the verb's lemma must have; 0 for any.
  let verbs: UInt32
  /// The words one of which the phrase in the group `noun` must have as its head.
  let nouns: Set<Int32>
  /// The words one of which the group `how` must be; empty for any.
  let hows: Set<Int32>
  let pattern: Pattern
  let needs: TapeNeeds
  /// Group numbers, 0 where the pattern has no such group.
  let link, verb, noun, how: Int
}

/// What `chains.yml` says.
struct ChainRules: Sendable {
  var rules: [ChainRule] = []
  /// Words that name what a speaker can lean on.
  var citedNouns: Set<Int32> = []
  /// Cues whose attribution is no record of its own when its content has a source of its own.
  var carriers = SymbolSet()
  /// How many tokens of a carrier's content may stand before what it carries.
  var lead = 0
  /// What directories add to an outlet's name when they give it as publisher.
  var publisherAdditions: [String] = []
  /// What they leave out before it.
  var publisherArticle = ""
}
