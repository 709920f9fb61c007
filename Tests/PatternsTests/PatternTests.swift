import Testing

@testable import Patterns

@Suite struct PatternTests {
  @Test func namedGroupsHaveTheirNumbers() throws {
    let pattern = try Pattern("(?<day> \\d+ ) - (x)? (?<month> [a-z]+ )", alphabet: .text)
    #expect(pattern.groups == ["day": 1, "month": 3])
    #expect(pattern.groupCount == 3)
  }

  @Test func aPatternWithoutNamesHasNone() throws {
    #expect(try Pattern("(a)|b", alphabet: .tape).groups.isEmpty)
  }

  @Test func whiteSpaceAndCommentsAreIgnored() throws {
    let pattern = try Pattern("a  # the first letter\n b", alphabet: .text)
    #expect(matches(pattern, "ab"))
    #expect(!matches(pattern, "a b"))
  }

  @Test func textKnowsUnicodeProperties() throws {
    let pattern = try Pattern("^ \\p{Lu} \\w . $", alphabet: .text)
    #expect(matches(pattern, "Éé…"))
  }

  @Test func tapeMatchesEveryByteAsOneSymbol() throws {
    for symbol in UInt8.min...UInt8.max {
      let pattern = try Pattern(
        "^ \\x{\(String(symbol, radix: 16))} (?s:.) $", alphabet: .tape)
      #expect(matches(pattern, [symbol, 0x80]))
      #expect(!matches(pattern, [symbol ^ 1, 0xFF]))
    }
  }

  @Test(arguments: ["(a+)(b)?", "^x*$", "[^a-z]", "(?<=a)b+", "é+|日"])
  func machineCodeAndInterpreterAgree(source: String) throws {
    let fast = try Pattern(source, alphabet: .text)
    let slow = try Pattern(source, alphabet: .text, justInTime: false)
    #expect(!slow.isJustInTime)
    for subject in ["", "aab", "xx", "éé日", "a b\nabb"] {
      #expect(groups(fast, subject) == groups(slow, subject), "\(source) on \(subject)")
    }
  }

  private func matches(_ pattern: Pattern, _ subject: String) -> Bool {
    matches(pattern, Array(subject.utf8))
  }

  private func matches(_ pattern: Pattern, _ subject: [UInt8]) -> Bool {
    subject.withUnsafeBufferPointer { Matcher().find(pattern, in: $0, from: 0) > 0 }
  }

  private func groups(_ pattern: Pattern, _ subject: String) -> [Range<Int>?] {
    let matcher = Matcher()
    return Array(subject.utf8).withUnsafeBufferPointer { bytes in
      (0..<matcher.find(pattern, in: bytes, from: 0)).map { group in
        matcher.start(group).map { $0..<matcher.end(group) }
      }
    }
  }
}
