import Testing

@testable import Hearsay

@Suite struct SourceClassLoaderTests {
  private func faults(_ yaml: String) -> [String] {
    var faults: [Fault] = []
    let file = RuleFile(name: "classes.yml", text: yaml, faults: &faults)
    var loader = SourceClassLoader(file)
    _ = loader.read()
    return (faults + loader.faults).map(\.message)
  }

  @Test func aRuleIsReadWithItsLists() {
    var faults: [Fault] = []
    let yaml = """
      lists: {role: [engineer, pilot]}
      rules:
        - id: x.role
          class: expert
          note: an engineer
          pattern: '\\b {role} \\b'
          examples: [an engineer]
          counterexamples: [a mayor]
      """
    var loader = SourceClassLoader(RuleFile(name: "c.yml", text: yaml, faults: &faults))
    #expect(loader.read().rules.map(\.sourceClass) == ["expert"])
    #expect(faults.isEmpty && loader.faults.isEmpty)
  }

  @Test func anUnknownClassIsAFaultWithASuggestion() {
    let yaml = """
      rules:
        - {id: x, class: expret, note: n, pattern: a, examples: [a], counterexamples: [b]}
      """
    #expect(faults(yaml) == ["no source class is named “expret”; did you mean “expert”?"])
  }

  @Test func aRuleWithoutExamplesIsAFault() {
    let yaml = "rules: [{id: x, class: expert, note: n, pattern: a, counterexamples: [b]}]"
    #expect(faults(yaml) == ["there are no examples here"])
  }

  @Test func anUnknownListIsAFault() {
    let yaml = """
      rules: [{id: x, class: expert, note: n, pattern: '{roles}', examples: [a], counterexamples: [b]}]
      """
    #expect(faults(yaml) == ["there is no list or pattern “roles”"])
  }
}
