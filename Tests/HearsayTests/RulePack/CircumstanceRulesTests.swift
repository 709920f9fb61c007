import Patterns
import Testing

@testable import Hearsay

@Suite struct CircumstanceRulesTests {
  private let rules = PackFixture.pack.circumstances.rules

  @Test func idsAreUnique() {
    #expect(Set(rules.map(\.id)).count == rules.count)
  }

  @Test func whatIsReadHasExamplesAndTheRestHasNone() {
    for rule in rules {
      #expect(rule.examples.isEmpty == (rule.role == nil), "\(rule.id)")
      #expect(rule.counterexamples.allSatisfy { $0.spans.isEmpty }, "\(rule.id)")
      #expect(
        rule.examples.allSatisfy { $0.spans.keys.elementsEqual([rule.role].compactMap { $0 }) },
        "\(rule.id)")
    }
  }

  @Test func noPatternRunsAway() throws {
    let symbols = PackFixture.pack.classes.symbols.all.symbols
    for rule in rules {
      let matcher = Matcher()
      for (number, symbol) in symbols.enumerated() {
        let other = symbols[(number * 7 + 3) % symbols.count]
        let tape = (0..<300).map { $0 % 2 == 0 ? symbol : other }
        tape.withUnsafeBufferPointer { bytes in
          for from in stride(from: 0, to: bytes.count, by: 7) {
            _ = matcher.find(rule.pattern, in: bytes, from: from)
          }
        }
      }
      #expect(matcher.exhausted == 0, "\(rule.id)")
    }
  }
}
