import Patterns

/// What a rule marks in a text.
public enum RuleRole: String, Sendable, CaseIterable {
  case source, content, cue, relay, addressee, medium, time, basis
  /// What rules over text mark: a change to quoted words, and a number with what it counts.
  case alteration, figure, unit, qualifier

  /// Those that the groups of an attribution rule mark, in the order of `index`.
  static let ofAttributions: [RuleRole] = [
    .source, .content, .cue, .relay, .addressee, .medium, .time, .basis,
  ]
}

/// A pattern anchored at a cue, with the numbers of its groups.
struct AnchoredPattern: Sendable {
  let pattern: Pattern
  /// Group number by role of `RuleRole.ofAttributions`, 0 where the pattern has no such group.
  let groups: [Int]
  let needs: TapeNeeds
}

extension RuleRole {
  var index: Int {
    switch self {
    case .source: 0
    case .content: 1
    case .cue: 2
    case .relay: 3
    case .addressee: 4
    case .medium: 5
    case .time: 6
    case .basis: 7
    case .alteration: 8
    case .figure: 9
    case .unit: 10
    case .qualifier: 11
    }
  }
}

/// Where a rule looks for the source.
enum SourcePlace: String, Sendable, CaseIterable {
  /// Around the cue, or around the quotation without one, in its own sentence.
  case ownSentence = "own-sentence"
  case previousSentence = "previous-sentence"
  /// Right after the quotation: in its own sentence, or in the next where that ends with the quotation.
  case wordsAfter = "words-after"
  /// The source of the attribution before, or after.
  case previousSpeaker = "previous-speaker"
  case nextSpeaker = "next-speaker"
  /// In the cue's own phrase, where a possessive names it: "the mayor's claim".
  case possessor
}

/// A sentence with the spans that a rule must, or must not, find in it.
public struct RuleExample: Sendable, Equatable {
  /// The text, without its marks.
  public var text: String
  /// Marked spans in UTF-8 bytes of `text`.
  public var spans: [RuleRole: [TextSpan]]
  /// Line of the rule file.
  public var line: Int
}

/// Half of an attribution: a rule that reads the source of a cue, or one that reads its content.
public struct Rule: Sendable {
  /// Which half of an attribution a rule reads.
  public enum Kind: String, Sendable {
    case source, content
  }

  /// The name under which it is reported and switched off; never used again for another rule.
  public let id: String
  /// One line that says what it reads, mostly by showing it.
  public let note: String
  /// The half of an attribution that it reads.
  public let kind: Kind
  /// The rule file, as the pack was named.
  public let file: String
  /// The line of that file at which it begins.
  public let line: Int
  /// Its patterns and what else stands in the file, beside the note and the examples.
  public let written: [WrittenKey]
  /// Sentences that it reads as they are marked.
  public let examples: [RuleExample]
  /// Sentences in which it reads nothing.
  public let counterexamples: [RuleExample]
  /// The chunk classes that may be its cue.
  let cues: SymbolSet
  /// The words one of which must be in the cue's chunk, for claims that nobody makes; empty for other rules.
  let cueWords: Set<Int32>
  /// Traits one of which the cue's lemma must have; 0 for any lemma.
  let verbs: UInt32
  /// Traits none of which the cue's lemma may have.
  let exceptVerbs: UInt32
  /// Read leftwards from the cue, on the reversed tape.
  let before: AnchoredPattern?
  /// Read rightwards from the cue.
  let after: AnchoredPattern?
  /// The rule whose measured weights it has, with its own cue's verb for the cue; nil for its own weights.
  let weighedAs: String?
  /// Whether the content is the quotation that makes up the next sentence.
  let takesNextSentence: Bool
  /// Where the source of a quotation without a cue is looked for.
  let place: SourcePlace

  /// Whether the cue may be this chunk with this lemma's traits.
  @inline(__always)
  func admits(_ symbol: UInt8, _ traits: UInt32) -> Bool {
    cues.contains(symbol) && (verbs == 0 || traits & verbs != 0) && traits & exceptVerbs == 0
  }
}

extension Rule {
  /// Whether all its cues are among these chunk classes.
  func admitsOnly(_ set: SymbolSet) -> Bool { cues.symbols.allSatisfy(set.contains) }
}

/// A rule that changes the symbol of a token or chunk for what stands around it.
struct Rewrite: Sendable {
  let id: String
  let pattern: Pattern
  let code: Pattern.Code
  let needs: TapeNeeds
  /// The group whose symbol changes.
  let target: Int
  let becomes: UInt8
  /// The reading that the word must have, as a vocabulary bit; 0 for any.
  let reading: UInt64
}

/// One kind of chunk.
struct ChunkRule: Sendable {
  let symbol: UInt8
  /// The classes that may be the head; the last one in the chunk is it.
  let heads: SymbolSet
  /// The classes before the first of which the head stands ("the head" of a party).
  let headEnds: SymbolSet
}
