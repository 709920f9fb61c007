import Testing

@testable import Hearsay

@Suite struct ByteFieldsTests {
  private func fields(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      ByteFields(bytes, separator: ",").map { String(decoding: $0, as: UTF8.self) }
    }
  }

  @Test func thereIsOneFieldMoreThanSeparators() {
    #expect(fields("a,bc,") == ["a", "bc", ""])
    #expect(fields(",") == ["", ""])
    #expect(fields("") == [""])
    #expect(fields("é") == ["é"])
  }

  @Test func tablesSkipCommentsAndEmptyLines() throws {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write("# head\n\na\tb\r\nlast", to: "t.tsv")
    var rows: [[String]] = []
    var numbers: [Int] = []
    TableFile.forEachRow(folder.path + "/t.tsv") { _, columns, number in
      rows.append(columns.map { String(decoding: $0, as: UTF8.self) })
      numbers.append(number)
    }
    #expect(rows == [["a", "b"], ["last"]])
    #expect(numbers == [3, 4])
  }

  @Test func aTableThatIsNotThereHasNoRows() {
    TableFile.forEachRow("/nowhere/t.tsv") { _, _, _ in Issue.record("no row expected") }
  }
}
