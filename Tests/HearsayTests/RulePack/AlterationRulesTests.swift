import Testing

@testable import Hearsay

@Suite struct AlterationRulesTests {
  private func read(_ parts: String) -> (rules: [AlterationRule], faults: [String]) {
    let yaml = """
      rules:
        - id: a.b
          note: n
          examples: ['[x]{alteration}']
          counterexamples: ['y']
          \(parts)
      """
    var faults: [Fault] = []
    let file = RuleFile(name: "alterations.yml", text: yaml, faults: &faults)
    var loader = RuleLoader(symbols: PackFixture.pack.classes.symbols)
    let rules = loader.readAlterations(file)
    return (rules, (faults + loader.faults).map { "\($0.line): \($0.message)" })
  }

  @Test func aRuleWithoutTypeAndEffectPassesOver() {
    let (rules, faults) = read("pattern: '(?<alteration> x )'")
    #expect(faults.isEmpty)
    #expect(rules.first?.change == nil)
  }

  @Test func aTypeIsOneOfFour() {
    #expect(
      read("{type: dots, effect: cut, pattern: '(?<alteration> x )'}".flow).faults
        == ["2: an effect goes with a type (ellipsis, bracket, sic, parenthesis)"])
  }

  @Test func thePatternMarksTheAlteration() {
    #expect(read("pattern: 'x'").faults == ["6: the pattern has no group named “alteration”"])
  }

  @Test func classesMustBeKnown() {
    let faults = read("{pattern: '(?<alteration> x )', classes: <nuon>}".flow).faults
    #expect(faults.first?.contains("no class named “nuon”; did you mean “noun”?") == true)
  }

  @Test func repeatsNeedsBothNumbers() {
    let faults = read("{pattern: '(?<alteration> x )', repeats: {words: 2, within: 1}}".flow).faults
    #expect(faults.first?.contains("repeats needs words and within") == true)
  }
}

extension String {
  /// `{a: b, c: d}` as lines of a block mapping.
  fileprivate var flow: String {
    var depth = 0
    let inner = dropFirst().dropLast().map { character -> String in
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      return character == "," && depth == 0 ? "\n   " : String(character)
    }
    return inner.joined().replacing("\n    ", with: "\n    ")
  }
}
