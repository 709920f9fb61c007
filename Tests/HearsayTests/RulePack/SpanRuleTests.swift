import Testing

@testable import Hearsay

@Suite struct SpanRuleTests {
  private func faults(_ yaml: String) -> [String] {
    var faults: [Fault] = []
    let file = RuleFile(name: "alterations.yml", text: yaml, faults: &faults)
    var loader = RuleLoader(symbols: PackFixture.pack.classes.symbols)
    _ = loader.readAlterations(file)
    return (faults + loader.faults).map(\.message)
  }

  @Test func aRuleNeedsItsName() {
    #expect(faults("rules: [{pattern: x}]") == ["a rule needs id and note"])
  }

  @Test func aRuleNeedsExamplesOfBothKinds() {
    #expect(
      faults("rules: [{id: a.b, note: n, pattern: '(?<alteration> x )'}]") == [
        "rule “a.b” has no examples", "rule “a.b” has no counterexamples",
      ])
  }
}
