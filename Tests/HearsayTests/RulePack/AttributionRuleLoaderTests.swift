import Testing

@testable import Hearsay

@Suite struct AttributionRuleLoaderTests {
  private func read(_ text: String) -> (rules: [Rule], faults: [Fault]) {
    var faults: [Fault] = []
    let file = RuleFile(name: "a.yml", text: text, faults: &faults)
    var vocabulary = Vocabulary()
    vocabulary.setTraits(["speech"], of: vocabulary.lemma("say".utf8))
    var loader = RuleLoader(symbols: Alphabets.small)
    let rules = loader.readRules(file, vocabulary: vocabulary)
    return (rules, faults + loader.faults)
  }

  private let rule = """
    - id: en.source.subject
      note: Lee said
      cue: <verb>
      verbs: speech
      source-before: '(?<source> <nominal> )'
      examples: ['[Lee]{source} said.']
      counterexamples: ['Lee.']
    """

  @Test func readsARule() throws {
    let (rules, faults) = read(rule)
    let rule = try #require(rules.first)
    #expect(faults.isEmpty)
    #expect(rule.kind == .source)
    #expect(rule.line == 1)
    #expect(rule.before != nil)
    #expect(rule.after == nil)
    #expect(rule.written.map(\.key) == ["cue", "verbs", "source-before"])
    #expect(rule.admits(UInt8(ascii: "v"), 1))
    #expect(!rule.admits(UInt8(ascii: "v"), 0))
    #expect(!rule.admits(UInt8(ascii: "n"), 1))
  }

  @Test func aRuleWithoutExamplesCannotLoad() {
    let text = rule.split(separator: "\n").filter { !$0.contains("examples") }.joined(
      separator: "\n")
    #expect(
      read(text).faults.map(\.message) == [
        "rule “en.source.subject” has no examples",
        "rule “en.source.subject” has no counterexamples",
      ])
  }

  @Test func anUnknownTraitIsAFault() {
    let fault = read(rule.replacing("verbs: speech", with: "verbs: spech")).faults.first
    #expect(fault?.message == "no verb has the trait “spech”; did you mean “speech”?")
    #expect(fault?.line == 4)
  }

  @Test func aCueIsASetOfClasses() {
    let fault = read(rule.replacing("<verb>", with: "<verb> <noun>")).faults.first
    #expect(fault?.message.hasPrefix("a set of classes expected") == true)
  }

  @Test func aMistakeInAnExampleHasItsPlace() {
    let fault = read(rule.replacing("{source} said", with: "{sorce} said")).faults.first
    #expect(fault?.line == 6)
    #expect(fault?.column == 19)
  }

  @Test func idNoteAndCueAreNeeded() {
    #expect(read("- note: x\n").faults.map(\.message) == ["a rule needs id, note and cue"])
  }

  @Test func aSourceIsLookedForInAPlaceThatThereIs() {
    let text = rule + "\n  source-in: next-sentense\n"
    let (_, faults) = read(text)
    #expect(faults.first?.message.contains("words-after") == true)
    #expect(read(rule + "\n  source-in: words-after\n").rules.first?.place == .wordsAfter)
    #expect(read(rule).rules.first?.place == .ownSentence)
  }
}
