/// One way to read the source and the content of a cue; which of them stands is decided by weight.
struct Candidate: Sendable {
  /// The cue's chunk.
  var cue: Int
  var sentence: Int
  /// The cue's lemma, -1 for cues that are no verb.
  var lemma: Int
  var contentRule: Int
  /// -1 for a candidate without a source.
  var sourceRule: Int
  /// The source rule whose weights it has, where those are not its own rule's.
  var weighedSource: Int?
  /// Tokens; empty for none.
  var source: Range<Int> = 0..<0
  /// The symbol of the source's first chunk, 0 for none.
  var sourceSymbol: UInt8 = 0
  var content: Content
  /// Tokens that a rule read as further parts; empty where it did not.
  var cueRest: Range<Int> = 0..<0
  var relay: Range<Int> = 0..<0
  var addressee: Range<Int> = 0..<0
  var medium: Range<Int> = 0..<0
  var time: Range<Int> = 0..<0
  /// What else weighs it, by `Factor`.
  var factors = FactorValues()
  var probability = 0.0

  /// The same reading of a cue that no clause opener stands before.
  var inMainClause: Candidate {
    var candidate = self
    candidate.factors[.clause] = 0
    return candidate
  }
}

/// A content of one or two token ranges, in text order; the second is empty when there is one.
struct Content: Sendable, Equatable {
  var first: Range<Int>
  var second: Range<Int> = 0..<0

  var ranges: [Range<Int>] { second.isEmpty ? [first] : [first, second] }

  /// The token after the last.
  var end: Int { max(first.upperBound, second.upperBound) }

  func overlaps(_ other: Content) -> Bool {
    first.overlaps(other.first) || first.overlaps(other.second) || second.overlaps(other.first)
      || second.overlaps(other.second)
  }

  func contains(_ token: Int) -> Bool { first.contains(token) || second.contains(token) }

  /// Adds a range after the last one, growing it when only dropped marks lie between.
  mutating func extend(to range: Range<Int>) {
    if second.isEmpty, first.upperBound >= range.lowerBound {
      first = first.lowerBound..<max(first.upperBound, range.upperBound)
    } else if second.isEmpty {
      second = range
    } else {
      second = second.lowerBound..<max(second.upperBound, range.upperBound)
    }
  }
}

/// The properties of a candidate that weigh it beside its rules and its lemma.
enum Factor: Int, CaseIterable, Sendable {
  /// The symbol of the source's first chunk.
  case source
  /// The symbol of the cue.
  case form
  /// How many chunks the content has, in five steps.
  case length
  /// The symbols of the content's first two chunks.
  case opening
  /// Whether a quotation is in the content: 1 for one that is a chunk, 2 for a few words in marks.
  case quotation
  /// Whether the cue stands in a clause that who, that or when opens.
  case clause
  /// The content rule and what stands right before the source: after a quotation, words on the right go on with it.
  case left
  /// The content rule and what stands right after the cue.
  case after
  /// The head of the source, as a word: a poll shows, a bill does not say.
  case head
  /// For a quotation without a cue: how it stands in its paragraph, and how far its source is.
  case place
  /// For a noun that hands content over: the noun.
  case noun

  /// All of them; stored, because `allCases` makes an array at every call.
  static let all = allCases

  /// The factor's name in the weight tables.
  var name: String {
    switch self {
    case .source: "source"
    case .form: "form"
    case .length: "length"
    case .opening: "opening"
    case .quotation: "quotation"
    case .clause: "clause"
    case .left: "left"
    case .after: "after"
    case .head: "head"
    case .place: "place"
    case .noun: "noun"
    }
  }
}

/// One number for each factor.
struct FactorValues: Sendable, Equatable {
  private var values: SIMD16<UInt16> = .zero

  subscript(factor: Factor) -> UInt16 {
    get { values[factor.rawValue] }
    set { values[factor.rawValue] = newValue }
  }
}
