import Testing

@testable import Hearsay

@Suite struct RuleDescriptionTests {
  private let descriptions = PackFixture.pack.descriptions

  @Test func everyKindOfRuleIsThere() {
    #expect(Set(descriptions.map(\.kind)) == Set(RuleDescription.Kind.allCases))
  }

  @Test func idsNameOneRuleEach() {
    #expect(Set(descriptions.map(\.id)).count == descriptions.count)
  }

  @Test func everyRuleSaysWhereItStandsAndWhatItLooksFor() {
    for rule in descriptions {
      #expect(rule.line > 0 && rule.file.hasSuffix(".yml"), "\(rule.id)")
      #expect(!rule.written.isEmpty && !rule.note.isEmpty, "\(rule.id)")
    }
  }

  @Test func onlyRulesOfAttributionsAreMeasured() {
    #expect(descriptions.contains { $0.measure != nil })
    #expect(descriptions.allSatisfy { $0.measure == nil || $0.kind.isMeasured })
  }

  @Test func mentionsOfASourceClassAreItsExamples() throws {
    let rule = try #require(descriptions.first { $0.kind == .sourceClass })
    #expect(!rule.examples.isEmpty && rule.examples.allSatisfy { $0.spans.isEmpty })
  }
}
