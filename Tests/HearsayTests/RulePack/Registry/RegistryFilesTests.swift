import Testing

@testable import Hearsay

/// What a newsroom's own `sources/sources.csv` does to the registry.
@Suite struct RegistryFilesTests {
  private static let header = "id,class,name,aliases,warns\n"

  private func load(_ rows: String) throws -> (table: OutletTable, faults: [Fault]) {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write(Self.header + rows, to: "sources/sources.csv")
    var faults: [Fault] = []
    let table = OutletTable(
      [BuiltInPack.directory, folder.path], language: BuiltInPack.directory + "/en",
      faults: &faults)
    return (table, faults)
  }

  private func row(_ id: String, _ table: OutletTable) -> RegistryEntry? {
    table.rows.indices.map { table.entry($0) }.first { $0.id == id }
  }

  @Test func addsARow() throws {
    let (table, faults) = try load(
      "xx.harbour,news-media,Harbour Gazette,The Gazette of Portsea,\n")
    #expect(faults.isEmpty)
    #expect(row("xx.harbour", table)?.name == "Harbour Gazette")
    #expect(row("gb.reuters", table) != nil)
  }

  @Test func putsARowInTheOthersPlace() throws {
    let table = try load("tr.anadolu,state-media,Anadolu,,yes\n").table
    let anadolu = try #require(row("tr.anadolu", table))
    #expect(anadolu.warns && anadolu.citation.isEmpty)
    #expect(table.rows.count == PackFixture.pack.outlets.rows.count)
  }

  @Test func takesARowAway() throws {
    let table = try load("ru.tass,removed,,,\n").table
    #expect(row("ru.tass", table) == nil)
    #expect(table.rows.count == PackFixture.pack.outlets.rows.count - 1)
  }

  @Test(arguments: [
    ("ru.tas,removed,,,\n", 1, "no row has the id “ru.tas”; did you mean “ru.tass”?"),
    ("xx.a,state-meida,A,,\n", 6, "unknown class “state-meida”; did you mean “state-media”?"),
    ("xx.a,news-media,A,,maybe\n", 20, "“yes” or “no” expected, not “maybe”"),
    ("xx.a,news-media,,,\n", 17, "a name expected"),
    (",news-media,A,,\n", 1, "an id expected"),
  ])
  func saysWhatIsWrong(row: String, column: Int, message: String) throws {
    let faults = try load(row).faults
    #expect(faults.map(\.message) == [message])
    #expect(faults.first?.line == 2 && faults.first?.column == column)
  }

  @Test func anIdStandsOnceInAFile() throws {
    let faults = try load("xx.a,news-media,A,,\nxx.a,news-media,B,,\n").faults
    #expect(faults.map(\.line) == [3])
  }
}
