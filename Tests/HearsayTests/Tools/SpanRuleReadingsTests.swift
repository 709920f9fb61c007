import Patterns
import Testing

@testable import Hearsay

@Suite struct SpanRuleReadingsTests {
  private func found(_ id: String, _ text: String) -> [String] {
    let document = PackFixture.document(PackFixture.article(text))
    return SpanRuleReadings(PackFixture.pack).readings(of: id, in: document, Workspace())
      .map { $0.description(of: [.alteration, .figure, .unit], in: document.article.text) }
  }

  @Test func aRulesReadingsAreTogether() {
    #expect(
      found("en.alteration.cut", "“We … will … rebuild the bridge,” Lee said.")
        == ["alteration “…” + “…”"])
  }

  @Test func anEventReadsTheFiguresThatItIsSaidOf() {
    #expect(
      found("en.figure.casualties", "Lee said that 12 people had been killed in 30 towns.")
        == ["figure “12 people” + “30 towns”, unit “people” + “towns”"])
  }

  @Test func aRuleThatReadsNothingHasNoReading() {
    #expect(found("en.alteration.sic", "“We will rebuild the bridge,” Lee said.").isEmpty)
  }
}
