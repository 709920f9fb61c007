import Testing

@testable import Hearsay

/// Where texts from outside are taken apart.
@Suite struct ScalarSplitTests {
  @Test func aMarkOnASeparatorDoesNotHideIt() {
    #expect("a,\u{301}b".split(scalar: ",") == ["a", "\u{301}b"])
    #expect("a\r\nb".split(scalar: "\n") == ["a\r", "b"])
  }

  @Test func emptyPartsAndTheNumberOfSplitsAreAsAsked() {
    #expect("a||b".split(scalar: "|") == ["a", "b"])
    #expect("a||b".split(scalar: "|", omittingEmptySubsequences: false) == ["a", "", "b"])
    #expect("a=b=c".split(scalar: "=", maxSplits: 1) == ["a", "b=c"])
  }
}
