import Patterns
import Testing

@testable import Hearsay

@Suite struct CreditRulesTests {
  private let rules = PackFixture.pack.outlets.credits.rules

  @Test func everyRuleHasItsExamples() {
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules { #expect(rule.id.hasPrefix("en.credit."), "\(rule.id)") }
  }

  @Test func everyExampleIsACreditOfTheRulesKind() {
    for rule in rules {
      for example in rule.examples {
        let reading = OutletReading(example.text)
        let credits = reading.document.namedSources.map(\.credit)
        #expect(
          !credits.isEmpty && credits.allSatisfy { $0 == rule.credit }, "\(rule.id): \(example)")
      }
    }
  }

  @Test func noCounterexampleIsACredit() {
    for rule in rules {
      for example in rule.counterexamples {
        #expect(OutletReading(example.text).credits.isEmpty, "\(rule.id): \(example)")
      }
    }
  }

  private func faults(_ yaml: String) -> [Fault] {
    var faults: [Fault] = []
    let file = RuleFile(name: "credits.yml", text: yaml, faults: &faults)
    _ = CreditRules(file, &faults)
    return faults
  }

  @Test func aRuleIsWhole() {
    let missing = faults("rules:\n  - {id: a.b, note: n, credit: thanks, pattern: x}\n")
    #expect(
      missing.map(\.message) == [
        "a credit rule needs id, note, credit (dateline, byline, contribution, photo, notice) and pattern"
      ])
    let silent = faults("rules:\n  - {id: a.b, note: n, credit: photo, pattern: x}\n")
    #expect(silent.map(\.message) == ["a rule needs examples", "a rule needs counterexamples"])
  }

  @Test func aPatternThatDoesNotCompileIsAFaultAtItsPlace() {
    let found = faults(
      "rules:\n  - id: a.b\n    note: n\n    credit: photo\n    pattern: 'Photo: ('\n"
        + "    examples: [a]\n    counterexamples: [b]\n")
    #expect(found.map(\.line) == [5])
    #expect(found.first?.source == "    pattern: 'Photo: ('")
  }

  /// No text may make a pattern run away.
  @Test func hostileTextsAreReadInGoodTime() {
    for part in ["A ", "(", "Ab/", "By ", "Photo: A ", "reporting by ", "©", "A, ", "contributed "]
    {
      let text = "Reuters " + String(repeating: part, count: 2_000) + "Reuters"
      let reading = OutletReading(text)
      let matcher = Matcher()
      reading.document.article.text.withUnsafeBufferPointer { bytes in
        for rule in rules { _ = matcher.find(rule.pattern, in: bytes, from: 0) }
      }
      #expect(matcher.exhausted == 0, "\(part)")
    }
  }
}
