import Testing

@testable import Hearsay

@Suite struct RecordBuilderTests {
  @Test func speakerAndLinksCarryTheirEntities() throws {
    let document = PackFixture.document(
      PackFixture.article("Maria Park told KCNA that the bridge was safe."))
    let record = try #require(document.records.first)
    #expect(record.speaker?.entity == "Maria Park")
    #expect(record.chain.map(\.mention.classes) == [["state-media"]])
  }

  @Test func aCarrierIsNoRecord() {
    let document = PackFixture.document(
      PackFixture.article("According to KCNA, the minister said the bridge was safe."))
    #expect(document.records.count == document.attributions.count - 1)
  }
}
