import Testing

@testable import Hearsay

@Suite struct FindingWordsTests {
  private func holds(_ words: String, _ text: String) throws -> Bool {
    try Judged(text).holds("{sentence: list}", words: "{list: [\(words)]}").contains(true)
  }

  @Test(arguments: [
    ("could not verify", "Lee said that they could not  verify it."),
    ("safe", "Lee said that it was SAFE."),
    ("don't", "Lee said that they don’t."), ("disgrac*", "Lee said that it was disgraceful."),
  ])
  func found(_ words: String, _ text: String) throws { #expect(try holds(words, text)) }

  @Test(arguments: [
    ("safe", "Lee said that it was unsafe."), ("safe", "Lee said that safety came first."),
    ("U.S.", "Lee said that UxSx was it."),
  ])
  func notFound(_ words: String, _ text: String) throws { #expect(try !holds(words, text)) }

  @Test func noWordsAreFoundNowhere() throws {
    #expect(try !holds("", "Lee said that it was safe."))
  }

  @Test func aFaultyPatternIsShownInItsPlace() throws {
    let fixture = try FindingFixture(when: "{content: own}", patterns: "{own: 'ab(c'}")
    let fault = try #require(fixture.faults.first)
    #expect(fault.message.hasPrefix("PCRE2 refuses this pattern: "))
    #expect(fault.line == 2)
    #expect(fault.source == "patterns: {own: 'ab(c'}")
    #expect(fault.column == 22)
  }

  @Test func whatNothingUsesIsAMistake() throws {
    let fixture = try FindingFixture(when: "{cue: some}", words: "{own: [a]}")
    #expect(fixture.messages == ["no finding uses “own”"])
  }
}
