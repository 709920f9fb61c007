import Testing

@testable import Hearsay

@Suite struct QuotedReportsTests {
  private func records(_ text: String) -> [ReadRecord] { PackFixture.records(text) }

  @Test func whatSomebodyQuotedSaysOfAnotherIsARecordOfItsOwn() {
    let found = records("“The harbour master told us that the bridge was safe,” the mayor said.")
    #expect(found.map(\.speaker).contains("The harbour master"))
    #expect(found.map(\.speaker).contains("the mayor"))
  }

  @Test func theOneWhoIsQuotedCarriesIt() {
    let found = records("“The harbour master told us that the bridge was safe,” the mayor said.")
    let inner = found.first { $0.speaker == "The harbour master" }
    #expect(inner?.chain == ["relay the mayor"])
  }

  @Test func pronounsInsideQuotationsSayNothing() {
    let found = records("“He said that the bridge was safe for all of us,” the mayor said.")
    #expect(found.map(\.speaker) == ["the mayor"])
  }

  @Test func shortQuotationsHoldNoReport() {
    #expect(records("“Lee said so,” the mayor said.").map(\.speaker) == ["the mayor"])
  }
}
