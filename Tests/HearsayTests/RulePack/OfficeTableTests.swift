import Testing

@testable import Hearsay

@Suite struct OfficeTableTests {
  private func holders(_ phrase: String, _ date: String? = nil) -> [String] {
    PackFixture.pack.offices.holders(phrase, date: date).map(\.holder)
  }

  @Test func demonymAndOfficeNameTheHolder() {
    #expect(holders("north korean leader") == ["Kim Jong-un"])
    #expect(holders("leader of north korea") == ["Kim Jong-un"])
    #expect(holders("north korea's leader") == ["Kim Jong-un"])
  }

  @Test func theDateChoosesAmongHolders() {
    #expect(holders("us president", "2016-03-01") == ["Barack Obama"])
    #expect(holders("us president", "2018-03-01T10:00:00Z") == ["Donald Trump"])
    #expect(holders("us president", "1850-03-01").isEmpty)
  }

  @Test func otherPhrasesHaveNoHolder() {
    #expect(holders("leader").isEmpty)
    #expect(holders("korean leader").isEmpty)
  }

  @Test func namesMayHoldCommas() throws {
    let table = try table("Portsea,Portsean,mayor,\"Lee, Ada\",2020-01-01,,town record\n").table
    #expect(table.holders("portsean mayor", date: nil).map(\.holder) == ["Lee, Ada"])
  }

  @Test func aLineWithoutItsColumnsIsAFault() throws {
    #expect(try table("A,B,C\n").faults.map(\.line) == [2])
  }

  private func table(_ rows: String) throws -> (table: OfficeTable, faults: [Fault]) {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write(
      "country,demonyms,offices,holder,from,to,citation\n" + rows, to: "offices.csv")
    var faults: [Fault] = []
    let table = OfficeTable([folder.path + "/offices.csv"], faults: &faults)
    return (table, faults)
  }
}
