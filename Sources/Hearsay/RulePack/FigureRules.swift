import Patterns

/// A rule that reads a number, or passes over one that states no figure: a year, a date, an age.
struct FigureRule: Sendable {
  let rule: SpanRule
  /// Whether the number is one that states no figure.
  let passesOver: Bool
  /// The words one of which must stand before the number; empty for any.
  let after: Set<Int32>
  /// The classes one of which the token before must have; nil for any.
  let afterClasses: SymbolSet?
  /// Tried where the number starts.
  let pattern: Pattern
  /// Group numbers, 0 where the pattern has no such group.
  let value, upper, unit, sign, qualifier: Int
}

/// What happened to those counted, and the words that say so.
struct FigureEvent: Sendable {
  let rule: SpanRule
  /// The name that figures carry.
  let event: String
  let words: Set<Int32>
  /// The units that it can be said of; empty for any.
  let units: Set<Int32>
  /// Whether it can be said of a figure without a unit, beside those.
  let admitsNoUnit: Bool
  /// The units that it can't be said of.
  let exceptUnits: Set<Int32>
  /// The words that take it out of a whole sentence.
  let exceptSentence: Set<Int32>
}

/// What `figures.yml` says.
struct FigureRules: Sendable {
  var numbers = NumberWords()
  var words = ListedWords()
  /// Whether a word may start a figure, by its number in the vocabulary.
  var starts: [Bool] = []
  /// The words before a number that make it less than exact, longer ones first, by their last word.
  var qualifiers: [Int32: [[Int32]]] = [:]
  /// The words that may stand between them and the number.
  var articles: Set<Int32> = []
  var rules: [FigureRule] = []
  /// What is counted, tried on the tape after the number, and the group that is its head.
  var unit: (pattern: Pattern, head: Int)?
  /// Classes of heads that nothing can happen to.
  var lifelessUnits = SymbolSet()
  var events: [FigureEvent] = []
  /// Classes that end the clause in which an event is looked for.
  var clauseEnds = SymbolSet()
  /// Classes that may stand between a relative and its verb.
  var verbOpenings = SymbolSet()
  /// Classes before an event's verb that make it part of a clause about something else.
  var relatives = SymbolSet()
  /// How many tokens may stand between a figure and the word that says what happened.
  var reach = 0
}
