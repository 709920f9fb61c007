import Testing

@testable import Hearsay

@Suite struct OutletWordsReaderTests {
  private func faults(_ yaml: String) -> [Fault] {
    var faults: [Fault] = []
    let file = RuleFile(name: "outlet-words.yml", text: yaml, faults: &faults)
    _ = OutletWords(file, &faults)
    return faults
  }

  @Test func anUnknownKeyIsAFault() {
    #expect(faults("tolt: [told]\n").first?.message == "unknown key “tolt”; did you mean “told”?")
  }

  @Test func namesByShapeNeedExamples() {
    let found = faults("shapes:\n  classes: [news-media]\n  tails: [Times]\n  not: []\n")
    #expect(found.map(\.message) == ["a rule needs examples", "a rule needs counterexamples"])
  }

  @Test func aBrokenPatternIsAFaultAtItsPlace() {
    let found = faults(
      "shapes:\n  call-letters: '(WK'\n  examples: [a]\n  counterexamples: [b]\n")
    #expect(found.first?.line == 2)
    #expect((found.first?.column ?? 0) >= 18)
  }
}
