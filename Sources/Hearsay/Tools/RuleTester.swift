/// Runs the examples and counterexamples of a pack's rules, each as written and mechanically varied.
public struct RuleTester {
  private let pack: RulePack
  private let pipeline: Pipeline
  private let attributor: Attributor
  private let workspace: Workspace

  /// Tests the rules of a pack; its weights play no part, since a rule must read its examples whatever it is worth.
  public init(pack: RulePack) throws(PipelineError) {
    let unweighed = pack.withoutWeights()
    self.pack = unweighed
    pipeline = try Pipeline(pack: unweighed, scope: .all)
    attributor = StageFactory(pack: unweighed, scope: .all).attributor
    workspace = pipeline.makeWorkspace()
  }

  /// Everything that is not as the examples say; empty when all is well.
  public func test() -> [RuleTestFailure] {
    pack.rules.indices.flatMap(test)
  }

  private func test(_ rule: Int) -> [RuleTestFailure] {
    let examples = pack.rules[rule].examples.flatMap { example in
      varied(example).compactMap { failure(of: $0.example, $0.variation, rule) }
    }
    let counterexamples = pack.rules[rule].counterexamples.flatMap { example in
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
    of example: RuleExample, _ variation: String, _ rule: Int
  ) -> RuleTestFailure? {
    let found = readings(of: example.text, rule)
    let text = Array(example.text.utf8)
    let roles = RuleRole.allCases.filter { example.spans[$0] != nil }
    let expected = MarkedSpans(example.spans, in: text)
    if found.contains(where: { $0.agrees(with: expected, in: roles) }) { return nil }
    return RuleTestFailure(
      rule: pack.rules[rule], example: example, isCounterexample: false, variation: variation,
      expected: expected.description(of: roles, in: text),
      found: found.map { $0.description(of: roles, in: text) })
  }

  /// A failure when the rule reads anything in a counterexample.
  private func proposal(
    in example: RuleExample, _ variation: String, _ rule: Int
  ) -> RuleTestFailure? {
    let found = readings(of: example.text, rule)
    if found.isEmpty { return nil }
    let text = Array(example.text.utf8)
    return RuleTestFailure(
      rule: pack.rules[rule], example: example, isCounterexample: true, variation: variation,
      expected: "no reading",
      found: found.map { $0.description(of: RuleRole.allCases, in: text) })
  }

  /// What the rule reads in a text, likely or not.
  private func readings(of text: String, _ rule: Int) -> [MarkedSpans] {
    let article = Article(id: "example", path: "-", text: Array(text.utf8))
    let document = pipeline.document(article, in: workspace)
    let candidates = attributor.candidates(document, in: workspace)
      .filter { $0.contentRule == rule || $0.sourceRule == rule }
    // Quotations that no cue claims are no candidates: they are read when all else is chosen.
    let uncued = document.attributions.filter {
      $0.cue.isEmpty && ($0.contentRule == rule || $0.sourceRule == rule)
    }
    return candidates.map { MarkedSpans($0, document) } + uncued.map { MarkedSpans($0, document) }
  }
}
