/// What a rule of any kind says of itself, for people who read rules.
public struct RuleDescription: Sendable {
  /// What a rule reads.
  public enum Kind: String, Sendable, CaseIterable {
    /// Half of an attribution.
    case source, content
    /// A link of a source chain, and the circumstances of an utterance.
    case chain, circumstance
    /// What a source's words make of it.
    case sourceClass = "source-class"
    /// A change to quoted words, a number, and what happened to those counted.
    case alteration, figure, event

    /// Whether its rules propose readings that are counted on an annotated corpus.
    public var isMeasured: Bool { self == .source || self == .content }
  }

  /// The name under which it is reported; never used again for another rule.
  public let id: String
  /// One line that says what it reads, mostly by showing it.
  public let note: String
  /// What it reads.
  public let kind: Kind
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
  /// How often it was right; nil for kinds that are not measured, and where nothing was.
  public let measure: RuleMeasure?
}

extension RuleDescription {
  fileprivate init(_ rule: Rule, measure: RuleMeasure?) {
    self.init(
      id: rule.id, note: rule.note, kind: rule.kind == .source ? .source : .content,
      file: rule.file, line: rule.line, written: rule.written, examples: rule.examples,
      counterexamples: rule.counterexamples, measure: measure)
  }

  fileprivate init(_ rule: ChainRule) {
    self.init(
      id: rule.id, note: rule.note, kind: .chain, file: rule.file, line: rule.line,
      written: rule.written, examples: rule.examples, counterexamples: rule.counterexamples,
      measure: nil)
  }

  fileprivate init(_ rule: CircumstanceRule) {
    self.init(
      id: rule.id, note: rule.note, kind: .circumstance, file: rule.file, line: rule.line,
      written: rule.written, examples: rule.examples, counterexamples: rule.counterexamples,
      measure: nil)
  }

  fileprivate init(_ rule: SpanRule, kind: Kind) {
    self.init(
      id: rule.id, note: rule.note, kind: kind, file: rule.file, line: rule.line,
      written: rule.written, examples: rule.examples, counterexamples: rule.counterexamples,
      measure: nil)
  }

  fileprivate init(_ rule: SourceClassRule) {
    self.init(
      id: rule.id, note: rule.note, kind: .sourceClass, file: rule.file, line: rule.line,
      written: rule.written, examples: rule.examples.map(RuleExample.init),
      counterexamples: rule.counterexamples.map(RuleExample.init), measure: nil)
  }
}

extension RuleExample {
  fileprivate init(_ example: ClassExample) {
    self.init(text: example.text, spans: [:], line: example.line)
  }
}

extension RulePack {
  /// The rules of all kinds that have a name, kind by kind, each kind in the order in which its rules are tried.
  public var descriptions: [RuleDescription] {
    let attribution = rules.map { RuleDescription($0, measure: measured($0)) }
    return attribution.filter { $0.kind == .source } + attribution.filter { $0.kind == .content }
      + chains.rules.map(RuleDescription.init)
      + circumstances.rules.map(RuleDescription.init)
      + sourceClasses.rules.map(RuleDescription.init)
      + alterations.map { RuleDescription($0.rule, kind: .alteration) }
      + figures.rules.map { RuleDescription($0.rule, kind: .figure) }
      + figures.events.map { RuleDescription($0.rule, kind: .event) }
  }
}
