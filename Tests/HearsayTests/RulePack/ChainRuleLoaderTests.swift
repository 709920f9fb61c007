import Testing

@testable import Hearsay

@Suite struct ChainRuleLoaderTests {
  private func faults(_ yaml: String) -> [String] {
    var loader = RuleLoader(symbols: PackFixture.pack.classes.symbols)
    var vocabulary = PackFixture.pack.vocabulary
    var faults: [Fault] = []
    let file = RuleFile(name: "chains.yml", text: yaml, faults: &faults)
    _ = loader.readChains(file, vocabulary: &vocabulary)
    return (faults + loader.faults).map { "\($0.line): \($0.message)" }
  }

  @Test func aRuleNeedsItsParts() {
    #expect(
      faults("rules:\n  - id: a.b\n").first?.hasPrefix("2: a chain rule needs id, note") == true)
  }

  @Test func groupsAreKnownAndOneIsTheLink() {
    let rule = """
      rules:
        - id: a.b
          note: n
          role: relay
          target: outlet
          place: sentence
          pattern: '(?<who> <nominal> )'
          examples: ['[Reuters]{relay} said so.']
          counterexamples: ['Nobody said so.']
      """
    #expect(
      faults(rule) == [
        "7: the pattern has no group named “link”",
        "7: no group is named “who” here; groups are link, verb, noun, how",
      ])
  }

  @Test func examplesAreRequired() {
    let rule = """
      rules:
        - {id: a.b, note: n, role: relay, target: outlet, place: sentence, pattern: '(?<link> <nominal> )'}
      """
    #expect(
      faults(rule) == [
        "2: rule “a.b” has no examples", "2: rule “a.b” has no counterexamples",
      ])
  }

  @Test func aWordThatNoListHasBecomesOne() {
    #expect(faults("cited-nouns: [zzyzx, officials]\n").isEmpty)
  }
}
