import Testing

@testable import Hearsay

@Suite struct MentionResolverTests {
  @Test func theHeadStandsBeforeOf() {
    let record = PackFixture.records("The mayor of Freedonia said that the bridge was safe.").first
    #expect(record?.entity == "The mayor of Freedonia")
  }

  @Test func anOutletsOwnWriterIsNoOutlet() {
    let record = PackFixture.records("CNN’s Maria Park said that the bridge was safe.").first
    #expect(record?.entity == "Maria Park")
    #expect(record?.classes == [])
  }
}
