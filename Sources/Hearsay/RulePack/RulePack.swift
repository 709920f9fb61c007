import Foundation
import Patterns

/// Everything that the rules say, compiled once and shared by all workers.
public struct RulePack: Sendable {
  /// The attribution rules in the order in which they are tried.
  public let rules: [Rule]
  /// The folders that it was read from, the built-in one first.
  public let directories: [String]
  /// SHA-256 over all files read, as 64 hexadecimal digits: the same digest gives the same records.
  public let digest: String
  let classes: ClassFile
  let vocabulary: Vocabulary
  let text: TextRules
  let tokenRepairs: [Rewrite]
  let chunkRules: ChunkRules
  let chunkRepairs: [Rewrite]
  let joins: Joins
  let thresholds: [String: Double]
  let outlets: OutletTable
  let chains: ChainRules
  let alterations: [AlterationRule]
  let figures: FigureRules
  let circumstances: CircumstanceRules
  let names: NameLexicon
  let offices: OfficeTable
  let sourceClasses: SourceClassRules
  /// What tells whether an article is in the language of the rules.
  public let language: LanguageRules
  var weights: Weights
  var findingRules: FindingRules

  /// The rules for findings in file order, those that are switched off among them.
  public var findings: [FindingRule] { findingRules.rules }
  /// What newsrooms ask of their own, which the findings come from, in file order.
  public var standards: [Standard] { findingRules.standards }

  /// The closed list of source classes.
  public var sourceClassNames: [String] { findingRules.terms.classes.names }

  /// Loads the built-in pack in the first directory and a newsroom's own in the others, later ones on top.
  ///
  /// A directory on top may add rules under `en/attribution` and `findings`, a file `disabled.yml` that lists ids to
  /// switch off, and for findings `enabled.yml` and `severities.yml`.
  /// - Throws: `RulePackFaults` with everything that is wrong, each with file, line, column and caret.
  public static func load(directories: [String]) throws(RulePackFaults) -> RulePack {
    var builder = RulePackBuilder(directories: directories)
    guard let pack = builder.build(), builder.faults.isEmpty else {
      throw RulePackFaults(builder.faults)
    }
    return pack
  }

  /// Number of the rule of that id, or nil.
  func index(of id: String) -> Int? { rules.firstIndex { $0.id == id } }

  /// Measured tallies of a rule over all its meetings with others; nil when it was never proposed.
  public func measured(_ rule: Rule) -> RuleMeasure? {
    guard let number = index(of: rule.id) else { return nil }
    let proposed = sum(weights.rules, rule.kind, number)
    return proposed.total == 0
      ? nil : RuleMeasure(proposed: proposed, chosen: sum(weights.chosen, rule.kind, number))
  }

  private func sum(_ tallies: [Tally], _ kind: Rule.Kind, _ number: Int) -> Tally {
    rules.indices.reduce(into: Tally()) { sum, other in
      let pair = kind == .content ? (number, other) : (other, number)
      sum.right += tallies[weights.ruleKey(pair.0, pair.1)].right
      sum.total += tallies[weights.ruleKey(pair.0, pair.1)].total
    }
  }
}

/// How often a rule was right on the annotated corpus that its pack was measured on.
public struct RuleMeasure: Sendable, Equatable {
  /// Of all readings that it proposed.
  public var proposed: Tally
  /// Of those that were chosen, each weighed by counts that its part of the corpus had no share in.
  public var chosen: Tally
}

/// How contents go on over the end of their sentence, from `joins.yml`.
struct Joins: Sendable {
  let quotationOnly: Pattern
  let leadsOn: Pattern
  let clauseOpeners: SymbolSet
  let clauseEnds: SymbolSet
}
