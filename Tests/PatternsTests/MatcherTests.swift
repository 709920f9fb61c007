import Testing

@testable import Patterns

@Suite struct MatcherTests {
  @Test func theResultIsTheHighestGroupPlusOne() throws {
    let pattern = try Pattern("(a)|(b)|(c)", alphabet: .tape)
    #expect(find(pattern, "a") == 2)
    #expect(find(pattern, "c") == 4)
    #expect(find(pattern, "d") == 0)
    #expect(find(try Pattern("a", alphabet: .tape), "a") == 1)
  }

  @Test func groupsTellWhereTheyMatched() throws {
    let pattern = try Pattern("x (a)? (b)", alphabet: .tape)
    let matcher = Matcher()
    Array("..xb".utf8).withUnsafeBufferPointer { bytes in
      #expect(matcher.find(pattern, in: bytes, from: 1) == 3)
    }
    #expect(matcher.whole == 2..<4)
    #expect(matcher.start(1) == nil)
    #expect(matcher.start(2) == 3)
    #expect(matcher.end(2) == 4)
  }

  @Test func marksTellWhichAlternativeMatched() throws {
    let pattern = try Pattern("a (*:X) | b (*:Yes) | c", alphabet: .text)
    let matcher = Matcher()
    let marks = ["a", "b", "c"].map { subject in
      Array(subject.utf8).withUnsafeBufferPointer { bytes in
        matcher.find(pattern, in: bytes, from: 0) > 0 ? matcher.mark : 0
      }
    }
    #expect(marks == [UInt8(ascii: "X"), UInt8(ascii: "Y"), nil])
  }

  @Test func searchStartsWhereItIsTold() throws {
    let pattern = try Pattern("\\G (?<= a ) b", alphabet: .text)
    #expect(find(pattern, "ab", from: 1) == 1)
    #expect(find(pattern, "ab", from: 0) == 0)
  }

  @Test func anEmptySubjectCanMatch() throws {
    #expect(find(try Pattern("^ $", alphabet: .text), "") == 1)
    #expect(find(try Pattern("a", alphabet: .text), "") == 0)
    let matcher = Matcher()
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(matcher.find(try Pattern("^ $", alphabet: .tape), in: none, from: 0) == 1)
    #expect(matcher.exhausted == 0)
  }

  @Test(arguments: [true, false])
  func aMatchThatRunsAwayIsGivenUp(justInTime: Bool) throws {
    let pattern = try Pattern("(a+)+$", alphabet: .text, justInTime: justInTime)
    let matcher = Matcher()
    Array((String(repeating: "a", count: 40) + "b").utf8).withUnsafeBufferPointer { bytes in
      #expect(matcher.find(pattern, in: bytes, from: 0) == 0)
      #expect(matcher.exhausted == 1)
      #expect(matcher.find(pattern, in: bytes, from: 0) == 0)
    }
    #expect(matcher.exhausted == 2)
  }

  @Test func noMatchIsNotExhaustion() throws {
    let pattern = try Pattern("b", alphabet: .text)
    let matcher = Matcher()
    Array("aaa".utf8).withUnsafeBufferPointer { bytes in
      #expect(matcher.find(pattern, in: bytes, from: 0) == 0)
    }
    #expect(matcher.exhausted == 0)
  }

  @Test func limitsAreTheCallersToSet() throws {
    var limits = MatchLimits()
    limits.match = 10
    let matcher = Matcher(limits: limits)
    let pattern = try Pattern("(a+)+$", alphabet: .tape, justInTime: false)
    Array("aaaaab".utf8).withUnsafeBufferPointer { bytes in
      #expect(matcher.find(pattern, in: bytes, from: 0) == 0)
    }
    #expect(matcher.exhausted == 1)
  }

  private func find(_ pattern: Pattern, _ subject: String, from: Int = 0) -> Int {
    Array(subject.utf8).withUnsafeBufferPointer { Matcher().find(pattern, in: $0, from: from) }
  }
}
