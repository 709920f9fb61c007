/// Who a noun that hands content over belongs to: "the mayor's claim that", "her claim that".
struct Possession: Sendable {
  /// The chunk class of such nouns.
  let noun: UInt8
  private let possessive, mark: UInt8

  init(_ symbols: SymbolTable) {
    noun = symbols.symbol("cue-noun-phrase") ?? 0
    possessive = symbols.symbol("possessive") ?? 0
    mark = symbols.symbol("possessive-mark") ?? 0
  }

  /// Whether the candidate's cue is such a noun.
  func isNoun(_ candidate: Candidate) -> Bool {
    noun != 0 && candidate.factors[.form] == UInt16(noun)
  }

  /// The possessor's tokens in the cue's own phrase; empty for none.
  func possessor(_ cue: CandidateFinder.Cue, _ view: ArticleView) -> Range<Int> {
    guard cue.symbol == noun, noun != 0 else { return 0..<0 }
    let phrase = view.tokens(cue.chunk)
    if let mark = phrase.last(where: { view.tokenSymbols[$0] == mark }), mark > phrase.lowerBound {
      return phrase.lowerBound..<mark
    }
    let pronoun = phrase.first { view.tokenSymbols[$0] == possessive }
    return pronoun.map { $0..<($0 + 1) } ?? 0..<0
  }
}
