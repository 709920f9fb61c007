/// Runs the examples and counterexamples of a pack's rules, each as written and mechanically varied.
public struct RuleTester {
  private let rules: [TestedRule]
  private let pipeline: Pipeline
  private let attributor: Attributor
  private let circumstances: CircumstanceFinder
  private let workspace: Workspace
  private let spanRules: SpanRuleReadings

  /// A rule of any kind, and how to tell its readings from those of others.
  private struct TestedRule {
    var id: String
    var file: String
    var examples: [RuleExample]
    var counterexamples: [RuleExample]
    var kind: Kind

    init(_ rule: SpanRule) {
      self.init(
        id: rule.id, file: rule.file, examples: rule.examples,
        counterexamples: rule.counterexamples, kind: .span)
    }

    init(
      id: String, file: String, examples: [RuleExample], counterexamples: [RuleExample], kind: Kind
    ) {
      self.id = id
      self.file = file
      self.examples = examples
      self.counterexamples = counterexamples
      self.kind = kind
    }
  }

  private enum Kind {
    /// An attribution rule, by number.
    case attribution(Int)
    case chain
    /// A rule of circumstances, by number.
    case circumstance(Int)
    /// A rule over text: of alterations or figures.
    case span
  }

  /// Tests the rules of a pack.
  ///
  /// What a reading is worth plays no part, except for quotations that no cue claims and for source chains: they are
  /// read when the attributions are chosen.
  public init(pack: RulePack) throws(PipelineError) {
    spanRules = SpanRuleReadings(pack)
    rules =
      pack.rules.enumerated().map { number, rule in
        TestedRule(
          id: rule.id, file: rule.file, examples: rule.examples,
          counterexamples: rule.counterexamples, kind: .attribution(number))
      }
      + pack.chains.rules.map { rule in
        TestedRule(
          id: rule.id, file: rule.file, examples: rule.examples,
          counterexamples: rule.counterexamples, kind: .chain)
      }
      + spanRules.rules.map(TestedRule.init)
      + pack.circumstances.rules.enumerated().map { number, rule in
        TestedRule(
          id: rule.id, file: rule.file, examples: rule.examples,
          counterexamples: rule.counterexamples, kind: .circumstance(number))
      }
    circumstances = CircumstanceFinder(rules: pack.circumstances, vocabulary: pack.vocabulary)
    pipeline = try Pipeline(pack: pack, scope: .all)
    attributor = StageFactory(pack: pack.withoutWeights(), scope: .all).attributor
    workspace = pipeline.makeWorkspace()
  }

  /// Everything that is not as the examples say; empty when all is well.
  public func test() -> [RuleTestFailure] { rules.flatMap(test) }

  private func test(_ rule: TestedRule) -> [RuleTestFailure] {
    let examples = rule.examples.flatMap { example in
      varied(example).compactMap { failure(of: $0.example, $0.variation, rule) }
    }
    let counterexamples = rule.counterexamples.flatMap { example in
      varied(example).compactMap { proposal(in: $0.example, $0.variation, rule) }
    }
    return examples + counterexamples
  }

  private func varied(_ example: RuleExample) -> [(example: RuleExample, variation: String)] {
    [(example, "as written")]
      + ExampleVariation.all.compactMap { variation in
        variation.applied(to: example).map { ($0, variation.name) }
      }
  }

  /// A failure when no reading of the rule has the marked spans.
  private func failure(
    of example: RuleExample, _ variation: String, _ rule: TestedRule
  ) -> RuleTestFailure? {
    let found = readings(of: example.text, rule)
    let text = Array(example.text.utf8)
    let roles = RuleRole.allCases.filter { example.spans[$0] != nil }
    let expected = MarkedSpans(example.spans, in: text)
    if found.contains(where: { $0.agrees(with: expected, in: roles) }) { return nil }
    return RuleTestFailure(
      rule: rule.id, file: rule.file, line: example.line, example: example.text,
      isCounterexample: false, variation: variation,
      expected: expected.description(of: roles, in: text),
      found: found.map { $0.description(of: roles, in: text) })
  }

  /// A failure when the rule reads anything in a counterexample.
  private func proposal(
    in example: RuleExample, _ variation: String, _ rule: TestedRule
  ) -> RuleTestFailure? {
    let found = readings(of: example.text, rule)
    if found.isEmpty { return nil }
    let text = Array(example.text.utf8)
    return RuleTestFailure(
      rule: rule.id, file: rule.file, line: example.line, example: example.text,
      isCounterexample: true, variation: variation, expected: "no reading",
      found: found.map { $0.description(of: RuleRole.allCases, in: text) })
  }

  /// What the rule reads in a text, likely or not.
  private func readings(of text: String, _ rule: TestedRule) -> [MarkedSpans] {
    let article = Article(id: "example", path: "-", text: Array(text.utf8))
    let document = pipeline.document(article, in: workspace)
    switch rule.kind {
    case .attribution(let number): return attributions(number, document)
    case .chain: return links(rule, document)
    case .circumstance(let number): return circumstances(number, document)
    case .span: return spanRules.readings(of: rule.id, in: document, workspace)
    }
  }

  /// What an attribution rule reads, likely or not.
  private func attributions(_ number: Int, _ document: Document) -> [MarkedSpans] {
    let candidates = attributor.candidates(document, in: workspace)
      .filter { $0.contentRule == number || $0.sourceRule == number }
    let uncued = attributor.uncued.readings(document.withCuedOnly, in: workspace)
      .flatMap(\.candidates).filter { $0.contentRule == number || $0.sourceRule == number }
    let vague = attributor.vague.readings(document, in: workspace)
      .filter { $0.contentRule == number }
      .map { MarkedSpans(attributor.vague.attribution($0, document), document) }
    return (candidates + uncued).map { MarkedSpans($0, document) } + vague
  }

  /// What a rule of circumstances reads, attribution by attribution.
  private func circumstances(_ number: Int, _ document: Document) -> [MarkedSpans] {
    var document = document
    if circumstances.rules[number].role == .addressee {
      // The stage has set it, and what is known is not read again.
      for place in document.attributions.indices { document.attributions[place].addressee = nil }
    }
    return document.attributions.indices.flatMap { attribution in
      circumstances.found(attribution, document, workspace.matcher)
        .filter { $0.rule == number }
        .compactMap { found in
          circumstances.rules[number].role.map { MarkedSpans(found.tokens, as: $0, document) }
        }
    }
  }

  /// What a rule of source chains reads, chain by chain.
  private func links(_ rule: TestedRule, _ document: Document) -> [MarkedSpans] {
    document.chains.compactMap { chain in
      let links = chain.links.filter { $0.rule == rule.id }
      return links.isEmpty ? nil : MarkedSpans(links, document)
    }
  }
}
