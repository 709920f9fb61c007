import Hearsay
import Testing

@testable import HearsayReports

private func lines(_ text: String, width: Int) -> [String] {
  StyledText(text).lines(width: width).map { line in
    String(String.UnicodeScalarView(line.map(\.scalar)))
  }
}

@Suite struct StyledTextTests {
  @Test func breaksAtSpacesAsLateAsItCan() {
    #expect(lines("aaa bb cccc d", width: 6) == ["aaa bb", "cccc d"])
    #expect(lines("aaa bbb", width: 7) == ["aaa bbb"])
    #expect(lines("", width: 7).isEmpty)
    #expect(lines(" \r\n ", width: 7).isEmpty)
  }

  @Test func whiteSpaceIsFolded() {
    #expect(lines(" one\r\n\r\n\ttwo\u{2028}three ", width: 40) == ["one two three"])
  }

  @Test func aWordLongerThanALineIsCut() {
    #expect(lines("x abcdefgh y", width: 4) == ["x", "abcd", "efgh", "y"])
  }

  @Test func wideTextBreaksBetweenScalarsButNotBeforeAClosingMark() {
    #expect(lines("金正恩委員長", width: 6) == ["金正恩", "委員長"])
    #expect(lines("金正恩。委員", width: 6) == ["金正", "恩。委", "員"])
    #expect(lines("ab 金正恩", width: 5) == ["ab 金", "正恩"])
  }

  @Test func marksStayWithTheirLetters() {
    #expect(lines("aaae\u{301}b", width: 4) == ["aaae\u{301}", "b"])
    #expect(lines("👩‍👩👍🏽", width: 4) == ["👩‍👩", "👍🏽"])
  }

  @Test func noLineIsWiderThanAsked() {
    let text = String(repeating: "金 “naïve” 👍🏽 verylongwordindeed, e\u{301}t\r\n", count: 20)
    for width in 2...30 {
      for line in StyledText(text).lines(width: width) {
        #expect(line.reduce(0) { $0 + $1.scalar.columns } <= max(width, 4))
      }
    }
  }

  @Test func commandsAreShownInsteadOfObeyed() {
    #expect(
      lines("a\u{1B}[31mb\u{9B}c\u{202E}d", width: 40) == ["a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d"])
  }

  @Test func aSpanGetsItsStylesByByte() {
    var text = StyledText()
    text.append(TextSpan(2, 7), of: Array("x é金y z".utf8)) { $0 >= 4 ? .bold : [] }
    #expect(text.glyphs.map(\.scalar) == ["é", "金"])
    #expect(text.glyphs.map(\.style) == [[], .bold])
  }
}
