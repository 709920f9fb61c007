import Testing

@testable import Hearsay

@Suite struct CircumstanceRuleLoaderTests {
  private func faults(_ yaml: String) -> [String] {
    var loader = RuleLoader(symbols: PackFixture.pack.classes.symbols)
    var faults: [Fault] = []
    let file = RuleFile(name: "circumstances.yml", text: yaml, faults: &faults)
    _ = loader.readCircumstances(file, vocabulary: PackFixture.pack.vocabulary)
    return (faults + loader.faults).map { "\($0.line): \($0.message)" }
  }

  private func rule(_ lines: String) -> String {
    """
    lists: {media: [letter]}
    rules:
      - id: a.b
        note: n
        examples: ['Lee wrote [in a letter]{medium} that it rained.']
        counterexamples: ['Lee wrote that it rained.']
    \(lines)
    """
  }

  @Test func aRuleNeedsItsParts() {
    #expect(
      faults("rules:\n  - id: a.b\n") == [
        "2: a rule of circumstances needs id, note, places and pattern"
      ])
  }

  @Test func theRoleHasAGroup() {
    let yaml = rule(
      """
          role: medium
          places: [after]
          words: {noun: media}
          pattern: '<preposition> (?<noun> <nominal> )'
      """)
    #expect(faults(yaml) == ["10: the pattern has no group named “medium”"])
  }

  @Test func rolesPlacesListsAndGroupsAreKnown() {
    let yaml = rule(
      """
          role: relay
          places: [behind]
          words: {noun: medai, tail: media}
          pattern: '<preposition> (?<noun> <nominal> )'
      """)
    #expect(
      faults(yaml) == [
        "7: a circumstance is one of medium, addressee, time",
        "9: no list of words is named “medai”; did you mean “media”?",
        "9: the pattern has no group named “tail”",
        "8: places are some of opening, between, after",
      ])
  }

  @Test func aListIsUsed() {
    #expect(faults("lists: {media: [letter]}\nrules: []\n") == ["1: no rule uses the list “media”"])
  }

  @Test func aWordThatNoTableHasIsAFault() {
    #expect(faults("lists: {media: [zzyzx]}\nrules: []\n").count == 2)
  }
}
