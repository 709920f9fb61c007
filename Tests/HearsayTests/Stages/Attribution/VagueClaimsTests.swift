import Testing

@testable import Hearsay

@Suite struct VagueClaimsTests {
  private func claims(_ text: String) throws -> [String] {
    try Reading(text, scope: .speech).attributions
  }

  @Test func aHedgeMakesAClaimOfItsClause() throws {
    #expect(
      try claims("The old bridge reportedly fell on Monday.") == [
        "nobody: The old bridge + fell on Monday"
      ])
  }

  @Test func aHedgeBehindWhoTakesTheRelativeClauseOnly() throws {
    let found = try claims("The dealer, who allegedly sold the bridge twice, has left.")
    #expect(found == ["nobody: sold the bridge twice"])
  }

  @Test func fearsThatNobodyVoicesAreAClaim() throws {
    let found = try claims("The city closed the road amid fears that the bridge was unsafe.")
    #expect(found.contains("nobody: that the bridge was unsafe"))
  }

  @Test func whatStandsInSomebodysWordsIsTheirs() throws {
    let found = try claims("Ms. Park said that the old bridge reportedly fell on Monday.")
    #expect(found == ["Ms. Park: that the old bridge reportedly fell on Monday"])
  }

  @Test func claimsHaveNoConfidence() throws {
    let reading = try Reading("The old bridge reportedly fell on Monday.", scope: .speech)
    #expect(reading.document.attributions.map(\.confidence) == [nil])
  }
}
