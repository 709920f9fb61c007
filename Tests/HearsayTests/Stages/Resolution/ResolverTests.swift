import Testing

@testable import Hearsay

@Suite struct ResolverTests {
  /// The entity of the last record of a text.
  private func last(_ text: String, date: String? = nil) -> String? {
    PackFixture.records(text, date: date).last?.entity
  }

  @Test func anOutletIsItsRegistryRow() {
    let record = PackFixture.records("KCNA reported that the bridge was safe.").first
    #expect(record?.entity == "Korean Central News Agency")
    #expect(record?.classes == ["state-media"])
    #expect(record?.why == "registry: Korean Central News Agency")
  }

  @Test func aKindOfOutletKeepsItsWords() {
    let record = PackFixture.records("State television reported that the bridge was safe. It is.")
      .first
    #expect(record?.entity?.lowercased() == "state television" || record?.entity == nil)
  }

  @Test func whoStandsForThePhraseBefore() {
    #expect(last("The city sent Maria Park, who said that the bridge was safe.") == "Maria Park")
  }

  @Test func countriesKeepTheirName() {
    #expect(last("North Korea confirmed that the bridge was safe.") == "North Korea")
  }
}
