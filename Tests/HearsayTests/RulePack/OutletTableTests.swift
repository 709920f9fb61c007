import Testing

@testable import Hearsay

@Suite struct OutletTableTests {
  private func table(_ rows: String) throws -> (table: OutletTable, faults: [Fault]) {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write("name,aliases,classes,note\n" + rows, to: "outlets.csv")
    var faults: [Fault] = []
    let table = OutletTable([folder.path + "/outlets.csv"], faults: &faults)
    return (table, faults)
  }

  @Test func readsNamesAliasesAndClasses() throws {
    let (table, faults) = try table(
      "Harbour Gazette,Gazette|The Gazette,news-media,weekly, local\n")
    let row = try #require(table.rows.first)
    #expect(faults.isEmpty)
    #expect(row.name == "Harbour Gazette")
    #expect(row.classes == ["news-media"])
    #expect(row.note == "weekly, local")
    #expect(table.phrases.joined().count == 3)
  }

  @Test func longerNamesAreTriedFirst() throws {
    let table = try table("Harbour,,news-media,\nHarbour Gazette,,news-media,\n").table
    #expect(table.phrases.first?.map(\.row) == [1, 0])
  }

  @Test func aShortRowIsAFault() throws {
    let faults = try table("Harbour Gazette,Gazette\n").faults
    #expect(faults.map(\.line) == [2])
    #expect(faults.first?.source == "Harbour Gazette,Gazette")
  }

  @Test func aTableThatIsNotThereIsEmpty() {
    var faults: [Fault] = []
    #expect(OutletTable(["/nowhere/outlets.csv"], faults: &faults).rows.isEmpty)
    #expect(faults.isEmpty)
  }

  private func publisher(_ name: String?) -> String? {
    let table = PackFixture.pack.outlets
    let chains = PackFixture.pack.chains
    let row = table.row(
      publisher: name, additions: chains.publisherAdditions, article: chains.publisherArticle)
    return row < 0 ? nil : table.rows[row].name
  }

  @Test func aPublisherIsFoundByNameAndAlias() {
    #expect(publisher("Reuters") == "Reuters")
    #expect(publisher("bbc news") == "BBC")
    #expect(publisher("Guardian") == "The Guardian")
    #expect(publisher("Politico - News") == "Politico")
    #expect(publisher("Fox Online News") == "Fox News")
    #expect(publisher("New York Times (Web News)") == "The New York Times")
  }

  @Test func anUnknownPublisherIsNone() {
    #expect(publisher("The Harbour Gazette") == nil)
    #expect(publisher("") == nil)
    #expect(publisher(nil) == nil)
  }
}
