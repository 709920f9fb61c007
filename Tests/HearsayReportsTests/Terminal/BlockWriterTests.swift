import Testing

@testable import HearsayReports

@Suite struct BlockWriterTests {
  private func block(_ options: TerminalOptions, _ text: StyledText) -> String {
    written { BlockWriter(options: options).append(lead: "cue", .dim, margin: 5, text, to: &$0) }
  }

  @Test func theLeadStandsBesideTheFirstLineOnly() {
    let text = StyledText("one two three four five")
    #expect(block(TerminalOptions(width: 25), text) == "cue  one two three four\n     five\n")
  }

  @Test func aNarrowTerminalGetsTwentyColumns() {
    let text = StyledText("one two three four five")
    #expect(block(TerminalOptions(width: 4), text) == "cue  one two three four\n     five\n")
  }

  @Test func stylesEndWithTheirLine() {
    let text = StyledText("one two three four five", .underline)
    let expected =
      "\u{1B}[0;2mcue\u{1B}[0m  \u{1B}[0;4mone two three four\u{1B}[0m\n"
      + "     \u{1B}[0;4mfive\u{1B}[0m\n"
    #expect(block(TerminalOptions(width: 25, color: true), text) == expected)
  }

  @Test func nothingToSayTakesNoLine() {
    #expect(block(TerminalOptions(), StyledText()).isEmpty)
  }
}
