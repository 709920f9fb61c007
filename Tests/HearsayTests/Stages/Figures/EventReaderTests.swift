import Testing

@testable import Hearsay

@Suite struct EventReaderTests {
  private func events(_ content: String) -> [String?] {
    let document = PackFixture.document(PackFixture.article("Lee said that \(content)."))
    return document.records.first?.figures.map(\.event) ?? []
  }

  @Test func theNearestWordTells() {
    #expect(
      events("around 600 North Korean soldiers had been killed from a total deployment of 15,000")
        == ["casualties", "deployment"])
  }

  @Test func verbsAndNounsBeforeTheFigureTellToo() {
    #expect(events("the blast had wounded 30 people") == ["casualties"])
    #expect(events("the death toll had risen to 41") == ["casualties"])
    #expect(events("the army had deployed more than 10,000 troops there") == ["deployment"])
  }

  @Test func aRelativeClauseIsAboutSomethingElse() {
    #expect(events("the storm that had killed 12 people was over") == [nil])
    #expect(events("12 people who were killed there were from here") == ["casualties"])
  }

  @Test func diseasesAreNoCasualties() {
    #expect(events("the flu had killed 12 people") == [nil])
  }

  @Test func whatIsSentMustBeTroops() {
    #expect(events("the army had sent 300 soldiers there") == ["deployment"])
    #expect(events("the army had sent 300 letters there") == [nil])
  }

  @Test func moneyAndTimesHaveNoEvent() {
    #expect(events("the killed man had owed $500 to us") == [nil])
  }
}
