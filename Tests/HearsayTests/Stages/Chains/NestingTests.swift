import Testing

@testable import Hearsay

@Suite struct NestingTests {
  @Test func accordingToAnOutletOnlyCarriesWhatTheSpeakerSaid() {
    let records = PackFixture.records("According to Xinhua, the minister said the bridge was safe.")
    #expect(records.map(\.speaker) == ["the minister"])
    #expect(records.map(\.chain) == [["relay Xinhua"]])
  }

  @Test func accordingToAnOutletAloneIsARecord() {
    let records = PackFixture.records("According to Xinhua, the bridge is safe.")
    #expect(records.map(\.entity) == ["Xinhua"])
    #expect(records.map(\.chain) == [[]])
  }

  @Test func whatAnOutletReportedIsARecordBesideTheInnerOne() {
    let records = PackFixture.records("Reuters reported that Lee said the bridge was safe.")
    #expect(records.map(\.speaker) == ["Reuters", "Lee"])
    #expect(records.map(\.chain) == [[], ["relay Reuters"]])
  }

  @Test func thePublisherDoesNotRelayToItself() {
    let records = PackFixture.records(
      "Reuters reported that Lee said the bridge was safe.", publisher: "Reuters")
    #expect(records.map(\.chain) == [["publisher Reuters"], ["publisher Reuters"]])
  }
}
