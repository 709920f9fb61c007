import Patterns
import Testing

@testable import Hearsay

@Suite struct TextRulesTests {
  private let patterns = [
    "token": "\\G \\s* \\K \\S+ (*:word)", "plain-run": "\\G [a-z]+ \\x20",
    "stop-ends-sentence": "\\G [.]", "ellipsis-ends-sentence": "\\G …",
    "abbreviation-ends-sentence": "\\G x",
  ]

  @Test func theLanguagesOwnRulesCompile() throws {
    let rules = try TextRulesFixture.english.get()
    #expect(rules.marks.allSatisfy { $0.mark.utf8.count <= 8 })
    #expect(Set(rules.markKeys).count == rules.marks.count)
  }

  @Test func aMissingPatternIsNamed() {
    var patterns = patterns
    patterns["token"] = nil
    #expect(message(patterns) == "there is no pattern “token”")
  }

  @Test func anUnknownMarkIsNamed() {
    var patterns = patterns
    patterns["token"] = "a (*:verb)"
    #expect(message(patterns) == "there is no kind of token “verb”")
  }

  @Test func anUnknownFragmentHasItsPlace() {
    var patterns = patterns
    patterns["token"] = "(?: é{1,2} {letters} ) (*:word)"
    let error = #expect(throws: PatternError.self) {
      try TextRules(patterns: patterns, lists: [:], marks: [])
    }
    #expect(error?.message == "there is no list or pattern “letters”")
    #expect(error?.offset == 12)
  }

  private func message(_ patterns: [String: String]) -> String? {
    #expect(throws: PatternError.self) {
      try TextRules(patterns: patterns, lists: [:], marks: [])
    }?.message
  }
}
