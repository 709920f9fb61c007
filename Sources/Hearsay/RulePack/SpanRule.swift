import Yams

/// What every rule over text says of itself: its name, what it reads, and the examples that are its tests.
struct SpanRule: Sendable {
  /// The name under which it is reported; never used again for another rule.
  let id: String
  /// One line that says what it reads, mostly by showing it.
  let note: String
  /// The rule file, as the pack was named.
  let file: String
  /// The line of that file at which it begins.
  let line: Int
  /// Its pattern and what else stands in the file, beside the note and the examples.
  let written: [WrittenKey]
  /// Sentences that it reads as they are marked.
  let examples: [RuleExample]
  /// Sentences in which it reads nothing.
  let counterexamples: [RuleExample]
}

extension RuleLoader {
  /// The common keys of a rule over text, beside those of its own.
  static let spanRuleKeys = ["id", "note", "pattern", "examples", "counterexamples"]

  /// What a rule says of itself; nil, with a fault, when a part is missing.
  func spanRule(
    _ values: [String: Node], _ item: Node, _ reader: inout RuleReader
  ) -> SpanRule? {
    guard let id = values["id"]?.string, let note = values["note"]?.string else {
      reader.report(item, "a rule needs id and note")
      return nil
    }
    return SpanRule(
      id: id, note: note, file: reader.file.name, line: item.mark?.line ?? 0,
      written: reader.writtenRule(item),
      examples: examples("examples", of: id, values, item, &reader),
      counterexamples: examples("counterexamples", of: id, values, item, &reader))
  }
}
