import Testing

@testable import Patterns

@Suite struct PatternErrorTests {
  @Test func theErrorTellsWhereReadingStopped() {
    let error = #expect(throws: PatternError.self) { try Pattern("abc(de", alphabet: .text) }
    #expect(error?.pattern == "abc(de")
    #expect(error?.offset == 6)
    #expect(error?.message == "missing closing parenthesis")
  }

  @Test func theDescriptionPointsAtThePlace() {
    let error = #expect(throws: PatternError.self) {
      try Pattern("one\n“é” *+* b\nthree", alphabet: .text)
    }
    #expect(
      error?.description == """
        quantifier does not follow a repeatable item
          “é” *+* b
                ^
        """)
  }

  @Test(arguments: [("ab", 0, "m\n  ab\n  ^"), ("ab", 99, "m\n  ab\n    ^"), ("", 0, "m\n  \n  ^")])
  func anyOffsetHasAPlace(pattern: String, offset: Int, description: String) {
    let error = PatternError(pattern: pattern, offset: offset, message: "m")
    #expect(error.description == description)
  }
}
