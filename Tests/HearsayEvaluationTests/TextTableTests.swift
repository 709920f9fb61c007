import Testing

@testable import HearsayEvaluation

@Suite struct TextTableTests {
  @Test func cellsStandAtTheSameColumns() {
    let line = TextTable.line("name", ["1", "2"], ["3"])
    let spaces = { String(repeating: " ", count: $0) }
    #expect(line == "name" + spaces(25) + "1" + spaces(19) + "2" + spaces(19) + "     3\n")
  }

  @Test func aTableMayHaveWidthsOfItsOwn() {
    #expect(TextTable.line("a", [], ["1", "2"], nameWidth: 2, countWidth: 3) == "a    1   2\n")
  }

  @Test func longTextsKeepTheirCharacters() {
    let long = String(repeating: "é", count: 40)
    #expect(TextTable.line(long, [], ["1234567"]) == long + " 1234567\n")
  }

  @Test func sharesArePercentages() {
    #expect(TextTable.percentage(nil) == "")
    #expect(TextTable.percentage(Figure(value: 0.5, interval: nil)) == " 50.0")
    #expect(TextTable.percentage(Figure(value: 1, interval: 0.042...1)) == "100.0 [ 4.2 100.0]")
  }
}
