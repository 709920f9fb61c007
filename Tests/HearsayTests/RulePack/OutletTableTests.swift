import Testing

@testable import Hearsay

@Suite struct OutletTableTests {
  private func publisher(_ name: String?) -> String? {
    let table = PackFixture.pack.outlets
    let row = table.row(publisher: name, additions: PackFixture.pack.chains.publisherAdditions)
    return row < 0 ? nil : table.rows[row].name
  }

  @Test func aPublisherIsFoundByNameAndAlias() {
    #expect(publisher("Reuters") == "Reuters")
    #expect(publisher("bbc news") == "BBC")
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
