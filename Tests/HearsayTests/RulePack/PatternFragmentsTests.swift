import Patterns
import Testing

@testable import Hearsay

@Suite struct PatternFragmentsTests {
  @Test(arguments: [
    ("a{1,2}\\p{Lu}\\x{AD}", "a{1,2}\\p{Lu}\\x{AD}"),
    ("x{digits}y", "x(?:\\d+ # all\n)y"),
    ("{titles}\\.", "(?:D(?:r)|M(?:rs|r)|S(?:\\.A))\\."),
    ("{twice}", "(?:(?:\\d+ # all\n)(?:\\d+ # all\n)\n)"),
    ("{", "{"),
  ])
  func namesAreReplaced(source: String, expanded: String) throws {
    let fragments = PatternFragments(
      patterns: ["main": source, "digits": "\\d+ # all", "twice": "{digits}{digits}"],
      lists: ["titles": ["Mr", "Dr", "Mrs", "S.A"]])
    #expect(try fragments.expanded("main") == expanded)
  }

  @Test func aPatternMayNotContainItself() {
    let fragments = PatternFragments(patterns: ["a": "x{bb}", "bb": "{a}"], lists: [:])
    let error = #expect(throws: PatternError.self) { try fragments.expanded("a") }
    #expect(error?.message == "“a” contains itself")
  }
}
