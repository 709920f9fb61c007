import Testing

@testable import HearsayReports

@Suite struct ScalarWidthTests {
  private func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("金正恩", 6), ("한국", 4), ("ｶﾅ", 2), ("Ａ", 2), ("「", 2),
    ("👍", 2), ("🇰🇵", 2), ("“—…”", 4), ("\u{200D}\u{200B}\u{FE0F}", 0), ("x\u{AD}y", 2), ("𠮷", 2),
    ("か\u{3099}", 2),
  ])
  func textTakesItsColumns(text: String, expected: Int) {
    #expect(columns(text) == expected)
  }

  @Test func controlsAndOverridesCommandATerminal() {
    for scalar in "\u{0}\u{7}\u{1B}\u{7F}\u{9B}\u{90}\u{202E}\u{2066}\u{2069}".unicodeScalars {
      #expect(scalar.commandsTerminal, "\(scalar.value)")
    }
    for scalar in "a é“金👍\u{301}\u{200D}".unicodeScalars {
      #expect(!scalar.commandsTerminal, "\(scalar.value)")
    }
  }

  @Test func lineEndsAreSpaces() {
    #expect(!"\r\n\t \u{85}\u{2028}\u{3000}".unicodeScalars.map(\.isSpace).contains(false))
    #expect(!"\u{A0}\u{202F}\u{2007}\u{1B}x".unicodeScalars.map(\.isSpace).contains(true))
  }

  @Test func closingMarksDoNotStartALineNorOpeningOnesEndIt() {
    #expect(!"。、」）”".unicodeScalars.map(\.mustNotStartLine).contains(false))
    #expect(!"「（“\u{200D}".unicodeScalars.map(\.mustNotEndLine).contains(false))
  }
}
