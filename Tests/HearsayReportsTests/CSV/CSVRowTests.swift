import Testing

@testable import HearsayReports

@Suite struct CSVRowTests {
  private func cell(_ text: String?) -> String {
    var row = CSVRow()
    row.append(text)
    return String(decoding: row.bytes, as: UTF8.self)
  }

  @Test func cellsAreSeparatedAndRowsEnd() {
    var row = CSVRow()
    row.append("a")
    row.append(nil)
    row.append(["b", "c"])
    row.append(number: -3)
    row.append(number: nil)
    row.append(probability: 0.5)
    row.append(probability: nil)
    row.end()
    row.append("d")
    #expect(String(decoding: row.bytes, as: UTF8.self) == "a,,\"b; c\",-3,,0.50,\r\nd")
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("a\r\nb", "\"a\r\nb\""), ("“é”", "“é”"), ("a\u{0}b\u{1B}", "\"a\u{FFFD}b\u{FFFD}\""),
    ("a\u{9B}b", "a\u{FFFD}b"), ("a\u{7F}", "a\u{FFFD}"), ("Â\u{A0}", "Â\u{A0}"),
  ])
  func words(_ text: String, _ cell: String) {
    #expect(self.cell(text) == cell)
  }

  @Test(arguments: [
    "=1", "+1", "-1", "@a", "\t1", "\r1", " =1", "\n=1", "\"=1", "'=1", "“=1", "\u{200B}=1", "＝1",
    "＋1", "－1", "＠a", "﹣1", "\u{FEFF}-1", "« = 1", "\u{3000}=1",
  ])
  func noCellBeginsAFormula(_ text: String) {
    #expect(CSVRow.looksLikeFormula(text))
    #expect(cell(text).drop { $0 == "\"" }.unicodeScalars.first == "'")
  }

  @Test(arguments: ["a=1", "1-2", "“No,” he said", "", "  ", "– dash", "é=", "(=1)"])
  func otherWordsStayAsTheyAre(_ text: String) {
    #expect(!CSVRow.looksLikeFormula(text))
  }
}
