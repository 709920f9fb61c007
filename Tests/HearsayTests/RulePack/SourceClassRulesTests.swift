import Patterns
import Testing

@testable import Hearsay

@Suite struct SourceClassRulesTests {
  private let matcher = Matcher()

  private func finds(_ pattern: Pattern, _ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { matcher.find(pattern, in: $0, from: 0) > 0 }
  }

  @Test func everyRuleReadsItsExamplesAndNotItsCounterexamples() throws {
    for rule in try BuiltInPack.loaded.get().sourceClasses.rules {
      for example in rule.examples {
        #expect(finds(rule.pattern, example.text), "\(rule.id): \(example.text)")
      }
      for example in rule.counterexamples {
        #expect(!finds(rule.pattern, example.text), "\(rule.id): \(example.text)")
      }
    }
  }

  @Test func reasonsForAnonymityAreFoundInTheirExamples() throws {
    let reasons = try #require(try BuiltInPack.loaded.get().sourceClasses.anonymityReasons)
    for example in reasons.examples {
      #expect(finds(reasons.pattern, example.text), "\(example.text)")
    }
    for example in reasons.counterexamples {
      #expect(!finds(reasons.pattern, example.text), "\(example.text)")
    }
  }

  @Test func noMentionRunsAPatternAway() throws {
    let long = String(repeating: "one of the senior officials familiar ", count: 2000)
    for rule in try BuiltInPack.loaded.get().sourceClasses.rules { _ = finds(rule.pattern, long) }
    #expect(matcher.exhausted == 0)
  }
}
