import Patterns
import Yams

/// A rule that reads a mark which somebody left in a quotation.
struct AlterationRule: Sendable {
  let rule: SpanRule
  /// What the mark is; nil for one that stands for no change and only keeps later rules from reading it.
  let change: (kind: Alteration.Kind, effect: String)?
  /// Tried where the mark starts, over the words between the quotation marks.
  let pattern: Pattern
  /// The group that is the mark.
  let mark: Int
  /// What the classes of the words in the group `words` must be; nil for any.
  let words: Pattern?
  /// The group that the classes are asked of.
  let wordGroup: Int
  /// How many words after the mark must have stood before it, in their order, and within how many tokens; 0 for none.
  let repeats: (words: Int, within: Int)
}

extension RuleLoader {
  private static let alterationKeys = spanRuleKeys + ["type", "effect", "classes", "repeats"]

  /// Reads `alterations.yml`, whose rules are tried in the order of the file.
  mutating func readAlterations(_ file: RuleFile) -> [AlterationRule] {
    var reader = RuleReader(file)
    var patterns = TextPatternReader()
    var rules: [AlterationRule] = []
    for (key, _, value) in reader.mapping(file.root, known: ["lists", "patterns", "rules"]) {
      switch key {
      case "lists": patterns.readLists(value, &reader)
      case "patterns": patterns.readPatterns(value, &reader)
      default:
        rules = reader.list(value).compactMap { alterationRule($0, &patterns, &reader) }
      }
    }
    faults += reader.faults
    return rules
  }

  private mutating func alterationRule(
    _ item: Node, _ patterns: inout TextPatternReader, _ reader: inout RuleReader
  ) -> AlterationRule? {
    let values = reader.values(item, known: Self.alterationKeys)
    guard let rule = spanRule(values, item, &reader), let node = values["pattern"] else {
      return nil
    }
    patterns.add(rule.id, node, &reader)
    guard let pattern = patterns.anchored(rule.id, &reader) else { return nil }
    guard let mark = pattern.groups["alteration"] else {
      reader.report(node, "the pattern has no group named “alteration”")
      return nil
    }
    return AlterationRule(
      rule: rule, change: change(values, item, &reader), pattern: pattern, mark: mark,
      words: values["classes"].flatMap { whole($0, reader.file) },
      wordGroup: pattern.groups["words"] ?? 0,
      repeats: repeats(values["repeats"], &reader))
  }

  /// Type and effect go together; a rule without both passes over what it reads.
  private func change(
    _ values: [String: Node], _ item: Node, _ reader: inout RuleReader
  ) -> (kind: Alteration.Kind, effect: String)? {
    guard values["type"] != nil || values["effect"] != nil else { return nil }
    guard let kind = values["type"]?.string.flatMap(Alteration.Kind.init),
      let effect = values["effect"]?.string
    else {
      let kinds = Alteration.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      reader.report(item, "an effect goes with a type (\(kinds))")
      return nil
    }
    return (kind, effect)
  }

  private func repeats(
    _ node: Node?, _ reader: inout RuleReader
  ) -> (words: Int, within: Int) {
    guard let node else { return (0, 0) }
    let values = reader.values(node, known: ["words", "within"])
    guard let words = values["words"]?.int, let within = values["within"]?.int, words > 0,
      within >= words
    else {
      reader.report(node, "repeats needs words and within, which is no less")
      return (0, 0)
    }
    return (words, within)
  }

  /// A pattern over the token tape that must take all of what it is tried on.
  private mutating func whole(_ node: Node, _ file: RuleFile) -> Pattern? {
    guard let text = node.string, let tree = parse(text, node, file) else { return nil }
    return compile("\\A(?:" + tree.regex() + ")\\z", node, file)
  }
}
