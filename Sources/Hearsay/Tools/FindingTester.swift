/// Runs the examples and counterexamples of a pack's findings, each as written and mechanically varied.
///
/// An example is read from beginning to end, so it also shows that the finding's facts can be had from a text.
public struct FindingTester {
  private let rules: [FindingRule]
  private let pipeline: Pipeline
  private let workspace: Workspace

  /// Tests the findings of a pack, those that are off by default too.
  public init(pack: RulePack) throws(PipelineError) {
    var pack = pack
    pack.findingRules = pack.findingRules.allOn
    rules = pack.findings
    pipeline = try Pipeline(pack: pack, scope: .speech)
    workspace = pipeline.makeWorkspace()
  }

  /// Everything that is not as the examples say; empty when all is well.
  public func test() -> [RuleTestFailure] {
    rules.flatMap { rule in (rule.examples + rule.counterexamples).flatMap { test($0, rule) } }
  }

  private func test(_ example: FindingRule.Example, _ rule: FindingRule) -> [RuleTestFailure] {
    let plain = RuleExample(text: example.text, spans: [:], line: example.line)
    let varied =
      [(plain, "as written")]
      + ExampleVariation.all.compactMap { variation in
        variation.applied(to: plain).map { ($0, variation.name) }
      }
    return varied.compactMap { failure(of: $0, example, rule, $1) }
  }

  private func failure(
    of varied: RuleExample, _ example: FindingRule.Example, _ rule: FindingRule,
    _ variation: String
  ) -> RuleTestFailure? {
    let result = pipeline.records(
      of: Article(id: "example", path: "-", text: Array(varied.text.utf8)), in: workspace)
    let all = result.findings + result.records.flatMap(\.findings)
    let own = all.filter { $0.id == rule.id }
    let isRight =
      example.severity.map { wanted in own.contains { $0.severity == wanted } } ?? own.isEmpty
    if isRight { return nil }
    return RuleTestFailure(
      rule: rule.id, file: rule.file, line: example.line, example: varied.text,
      isCounterexample: example.severity == nil, variation: variation,
      expected: example.severity.map { "\(rule.id), \($0.rawValue)" } ?? "no \(rule.id)",
      found: all.map { "\($0.id), \($0.severity.rawValue)" })
  }
}
