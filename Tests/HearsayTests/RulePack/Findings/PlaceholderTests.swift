import Testing

@testable import Hearsay

@Suite struct PlaceholderTests {
  @Test func meaningsTellPlacesApart() {
    let meanings = Placeholder.allCases.map(\.meaning)
    #expect(Set(meanings).count == meanings.count)
  }

  @Test func aCaseNamesThePlacesOfItsReasonAndItsTask() throws {
    let finding = try #require(PackFixture.pack.findings.first { $0.id == "state-media-sourced" })
    #expect(finding.cases[0].placeholders == [.source, .label, .figure])
    #expect(finding.cases[1].placeholders == [.source, .label, .content])
  }
}
