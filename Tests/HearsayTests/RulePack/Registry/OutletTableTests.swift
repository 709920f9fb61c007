import Testing

@testable import Hearsay

@Suite struct OutletTableTests {
  @Test func anEntryTellsWhatTheRegistrySays() throws {
    let table = PackFixture.pack.outlets
    let row = table.row(publisher: "KCNA", additions: [], article: "")
    let entry = table.entry(row)
    #expect(entry.id == "kp.kcna" && entry.country == "KP" && entry.kind == "state-media")
    #expect(entry.label == "State-controlled media" && entry.year == "2024" && entry.warns)
    #expect(entry.citation.contains("State Media Monitor"))
  }

  private func faults(_ rows: String) throws -> [Fault] {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write(
      "id,class,name,ambiguous_aliases,context_words\n" + rows, to: "sources/sources.csv")
    var faults: [Fault] = []
    _ = OutletTable(
      [BuiltInPack.directory, folder.path], language: BuiltInPack.directory + "/en",
      faults: &faults)
    return faults
  }

  @Test func ambiguousNamesNeedAContext() throws {
    let found = try faults("xx.a,news-media,Harbour Gazette,Gazette,\n")
    #expect(found.map(\.line) == [2] && found.map(\.column) == [33])
  }

  @Test func anUnknownContextIsAFault() throws {
    let found = try faults("xx.a,news-media,Harbour Gazette,Gazette,@tolld\n")
    #expect(found.map(\.message) == ["unknown context “@tolld”; did you mean “@told”?"])
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
    #expect(publisher("AP") == "Associated Press")
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
