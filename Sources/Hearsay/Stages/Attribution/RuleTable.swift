import Patterns

/// The attribution rules as the finder runs them: by cue symbol, in plain values.
///
/// A `Rule` holds a dozen arrays and strings, and copying one counts a reference to each; trying rules is most of the
/// engine's work, so here a rule is numbers, and its patterns stand in one array.
struct RuleTable: Sendable {
  /// What one rule asks of a cue, and its patterns as numbers of `sides`, -1 for none.
  struct Step: Sendable {
    let rule: Int
    let verbs, exceptVerbs: UInt32
    let before, after: Int
    let takesNextSentence: Bool
    let place: SourcePlace

    /// Whether the cue's lemma may have these traits.
    @inline(__always)
    func admits(_ traits: UInt32) -> Bool {
      (verbs == 0 || traits & verbs != 0) && traits & exceptVerbs == 0
    }
  }

  /// One pattern, read leftwards or rightwards.
  struct Side: Sendable {
    let needs: TapeNeeds
    /// Group number by `RuleRole.index`, 0 for none.
    let groups: SIMD8<Int32>
  }

  private(set) var sides: [Side] = []
  private(set) var patterns: [Pattern] = []
  /// Every rule once.
  private(set) var all: [Step] = []
  private var steps: [Step] = []
  /// Where each cue symbol's steps start; they end where the next one's start.
  private var starts: [Int] = []

  /// Compiles the rules that `belongs` picks, in the pack's order; their numbers are those of the pack.
  init(_ rules: [Rule], where belongs: (Rule) -> Bool) {
    let picked = rules.enumerated().filter { belongs($0.element) }
    let cues = picked.map(\.element.cues)
    all = picked.map { step($0.offset, $0.element) }
    for symbol in UInt8.min...UInt8.max {
      starts.append(steps.count)
      steps += all.indices.filter { cues[$0].contains(symbol) }.map { all[$0] }
    }
    starts.append(steps.count)
  }

  private mutating func step(_ number: Int, _ rule: Rule) -> Step {
    Step(
      rule: number, verbs: rule.verbs, exceptVerbs: rule.exceptVerbs,
      before: rule.before.map { add($0) } ?? -1, after: rule.after.map { add($0) } ?? -1,
      takesNextSentence: rule.takesNextSentence, place: rule.place)
  }

  private mutating func add(_ pattern: AnchoredPattern) -> Int {
    var groups = SIMD8<Int32>()
    for (role, group) in pattern.groups.enumerated() {
      groups[role] = Int32(truncatingIfNeeded: group)
    }
    sides.append(Side(needs: pattern.needs, groups: groups))
    patterns.append(pattern.pattern)
    return sides.count - 1
  }

  /// Calls `body` with each rule that a cue of this symbol may have, in order.
  @inline(__always)
  func forEachStep(_ symbol: UInt8, _ body: (Step) -> Void) {
    for number in starts[Int(symbol)]..<starts[Int(symbol) + 1] { body(steps[number]) }
  }
}
