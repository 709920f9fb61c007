import Testing

@testable import Hearsay

@Suite struct FigureRuleLoaderTests {
  private func read(_ yaml: String) -> (figures: FigureRules, faults: [String]) {
    var faults: [Fault] = []
    let file = RuleFile(name: "figures.yml", text: yaml, faults: &faults)
    var loader = RuleLoader(symbols: PackFixture.pack.classes.symbols)
    let figures = loader.readFigures(file, vocabulary: PackFixture.pack.vocabulary)
    return (figures, (faults + loader.faults).map { "\($0.line): \($0.message)" })
  }

  @Test func readsRulesAndEvents() {
    let (figures, faults) = read(
      """
      patterns: {digits: '\\d+'}
      numbers: {one: 1}
      rules:
        - {id: a.b, note: n, pattern: '(?<value> {digits} )', after: [about], examples: ['[1]{figure}'], counterexamples: [x]}
      events:
        - {id: a.c, note: n, event: losses, words: [lost], examples: ['[1]{figure}'], counterexamples: [x]}
      """)
    #expect(faults.isEmpty)
    #expect(figures.rules.first?.value == 1)
    #expect(figures.rules.first?.after.count == 1)
    #expect(figures.events.first?.event == "losses")
  }

  @Test func anEventNeedsItsWords() {
    let faults = read(
      """
      events:
        - {id: a.c, note: n, event: losses, examples: ['[1]{figure}'], counterexamples: [x]}
      """
    ).faults
    #expect(faults == ["2: an event needs event and words"])
  }

  @Test func theUnitIsAGroup() {
    #expect(read("unit: '<noun>'").faults == ["1: the pattern has no group named “unit”"])
  }

  @Test func unknownKeysAreShown() {
    #expect(
      read("qualifier: [about]").faults == [
        "1: unknown key “qualifier”; did you mean “qualifiers”?"
      ])
  }
}
