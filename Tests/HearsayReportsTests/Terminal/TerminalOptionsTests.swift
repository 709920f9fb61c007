import Testing

@testable import HearsayReports

@Suite struct TerminalOptionsTests {
  @Test func defaultsSuitAFile() {
    #expect(TerminalOptions() == TerminalOptions(width: 80, color: false))
  }

  @Test func aSequenceSetsItsStylesAndNoOther() {
    #expect(Style([]).sequence == "\u{1B}[0m")
    #expect(Style([.bold, .cyan]).sequence == "\u{1B}[0;1;36m")
    #expect(Style.underline.sequence == "\u{1B}[0;4m")
  }
}
