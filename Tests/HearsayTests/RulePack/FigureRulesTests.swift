import Testing

@testable import Hearsay

@Suite struct FigureRulesTests {
  private let rules = PackFixture.pack.figures

  @Test func theBuiltInPackSaysAllThatIsNeeded() {
    #expect(rules.unit != nil)
    #expect(rules.reach > 0)
    #expect(rules.starts.contains(true))
    #expect(Set(rules.events.map(\.event)) == ["casualties", "deployment"])
  }

  @Test func longerQualifiersAreTriedFirst() {
    for phrases in rules.qualifiers.values {
      #expect(phrases.map(\.count) == phrases.map(\.count).sorted(by: >))
    }
  }
}
