import Foundation
import Testing

@testable import Hearsay

@Suite struct CSVTableTests {
  private func table(_ text: String) throws -> CSVTable {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write(text, to: "t.csv")
    return CSVTable(folder.path + "/t.csv", known: ["id", "name", "note"], needed: 2)
  }

  private func rows(_ text: String) throws -> [[String]] {
    let table = try table(text)
    #expect(table.faults.isEmpty)
    return table.rows.map { row in (0..<3).map { table.string(row, $0) } }
  }

  @Test func readsQuotedFieldsAndDoubledMarks() throws {
    let rows = try rows("id,name,note\na,\"Harbour, The\",\"says \"\"weekly\"\"\"\n")
    #expect(rows == [["a", "Harbour, The", "says \"weekly\""]])
  }

  @Test func readsLineEndsOfEveryKind() throws {
    let expected = [["a", "A", ""], ["b", "B\r\nC", "n"]]
    #expect(try rows("id,name,note\r\na,A,\r\n\r\nb,\"B\r\nC\",n") == expected)
    #expect(try rows("\u{FEFF}id,name,note\na,A,\n") == [["a", "A", ""]])
  }

  @Test func columnsMayStandInAnyOrderAndBeLeftOut() throws {
    #expect(try rows("name,id\nA,a\n") == [["a", "A", ""]])
  }

  @Test(arguments: [
    ("id,nane\na,A\n", 1, 4, "unknown column “nane”; did you mean “name”?"),
    ("id,note\na,n\n", 1, 1, "no column “name”"),
    ("id,name,name\na,A,B\n", 1, 9, "a second column “name”"),
    ("id,name\na\n", 2, 1, "2 columns expected, 1 found"),
    ("id,name\na,A,x\n", 2, 5, "2 columns expected, 3 found"),
    ("id,name\na,\"A\n", 2, 3, "a quotation mark that nothing closes"),
    ("id,name\né,\"A\"x\n", 2, 6, "a comma expected after the closing quotation mark"),
  ])
  func saysWhatIsWrongAndWhere(text: String, line: Int, column: Int, message: String) throws {
    let fault = try #require(try table(text).faults.first)
    #expect(fault.line == line && fault.column == column)
    #expect(fault.message == message)
    #expect(fault.description.hasSuffix(String(repeating: " ", count: column + 1) + "^"))
  }

  @Test func aMarkInsideAPlainFieldIsAFault() throws {
    let faults = try table("id,name\na,5\" gun\nb,B\n").faults
    #expect(faults.first?.line == 2 && faults.first?.column == 4)
  }

  @Test func aTableThatIsNotThereIsEmpty() {
    let table = CSVTable("/nowhere/t.csv", known: ["id"], needed: 1)
    #expect(table.rows.isEmpty && table.faults.isEmpty)
  }
}
