import Patterns

/// The attribution rules as the finder runs them: by cue symbol, in plain values.
///
/// A `Rule` holds a dozen arrays and strings, and copying one counts a reference to each; trying rules is most of the
/// engine's work, so here a rule is numbers, and its patterns stand in one array.
struct RuleTable: Sendable {
  /// What one rule asks of a cue, and its patterns as numbers of `sides`, -1 for none.
  struct Step: Sendable {
    let rule: Int
    /// The rule whose weights it has, which is mostly itself.
    let weighedAs: Int
    let cues: SymbolSet
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
    let code: Pattern.Code
    /// Group number by `RuleRole.index`, 0 for none.
    let groups: SIMD8<Int32>
  }

  private(set) var sides: [Side] = []
  private(set) var patterns: [Pattern] = []
  /// Every rule once.
  private(set) var all: [Step] = []
  /// Numbers of rules in `all`: by cue symbol those that a cue of it may have, by the symbol before and after the cue
  /// or the source those whose patterns may start there. The last stands for the sentence's edge.
  private var byCue: [SymbolSet] = []
  private var byLeft: [SymbolSet] = []
  private var byRight: [SymbolSet] = []
  /// The place of the edge in `byLeft` and `byRight`.
  static let edge = 256

  /// Compiles the rules that `belongs` picks, in the pack's order; their numbers are those of the pack.
  init(_ rules: [Rule], where belongs: (Rule) -> Bool) {
    let picked = rules.enumerated().filter { belongs($0.element) }
    let cues = picked.map(\.element.cues)
    all = picked.map { number, rule in
      step(number, rule, weighedAs: rules.firstIndex { $0.id == rule.weighedAs } ?? number)
    }
    let numbers = all.indices.prefix(ReadingLimits.rules)
    for symbol in UInt8.min...UInt8.max {
      byCue.append(Self.set(numbers) { cues[$0].contains(symbol) })
      byLeft.append(Self.set(numbers) { mayStart(all[$0].before, with: symbol) })
      byRight.append(Self.set(numbers) { mayStart(all[$0].after, with: symbol) })
    }
    byLeft.append(Self.set(numbers) { mayStart(all[$0].before, with: nil) })
    byRight.append(Self.set(numbers) { mayStart(all[$0].after, with: nil) })
  }

  private static func set(_ numbers: Range<Int>, where holds: (Int) -> Bool) -> SymbolSet {
    SymbolSet(numbers.filter(holds).map { UInt8(truncatingIfNeeded: $0) })
  }

  /// Whether a side's pattern may start with a symbol, or with nothing at the sentence's edge.
  private func mayStart(_ side: Int, with symbol: UInt8?) -> Bool {
    guard side >= 0 else { return true }
    return symbol.map(sides[side].needs.mayStart(with:)) ?? (sides[side].needs.first == nil)
  }

  private mutating func step(_ number: Int, _ rule: Rule, weighedAs: Int) -> Step {
    Step(
      rule: number, weighedAs: weighedAs, cues: rule.cues, verbs: rule.verbs,
      exceptVerbs: rule.exceptVerbs,
      before: rule.before.map { add($0) } ?? -1, after: rule.after.map { add($0) } ?? -1,
      takesNextSentence: rule.takesNextSentence, place: rule.place)
  }

  private mutating func add(_ pattern: AnchoredPattern) -> Int {
    var groups = SIMD8<Int32>()
    for (role, group) in pattern.groups.enumerated() {
      groups[role] = Int32(truncatingIfNeeded: group)
    }
    sides.append(Side(needs: pattern.needs, code: pattern.pattern.code, groups: groups))
    patterns.append(pattern.pattern)
    return sides.count - 1
  }

  /// Calls `body` with each rule that a cue of this symbol may have between these symbols, in order.
  @inline(__always)
  func forEachStep(_ cue: UInt8, left: Int, right: Int, _ body: (Step) -> Void) {
    byCue[Int(cue)].intersection(byLeft[left]).intersection(byRight[right]).forEachSymbol {
      body(all[Int($0)])
    }
  }
}
