import Testing

@testable import Hearsay

@Suite struct RuleTesterTests {
  /// The failures of one rule on top of the built-in ones.
  private func failures(example: String, counterexample: String) throws -> [RuleTestFailure] {
    let own = try RuleFolder(copyingBuiltIn: false)
    try own.write(
      """
      - id: en.source.own
        note: own rule
        cue: <verb>
        source-before: '(?<source> <name-phrase> ) ";"'
        examples: ['\(example)']
        counterexamples: ['\(counterexample)']
      """, to: "en/attribution/own.yml")
    let pack = try RulePack.load(directories: [BuiltInPack.directory, own.path])
    return try RuleTester(pack: pack).test().filter { $0.rule == "en.source.own" }
  }

  @Test func whatIsAsMarkedPasses() throws {
    #expect(
      try failures(
        example: "[Lee]{source}; said that the bridge was safe.",
        counterexample: "She; said that the bridge was safe.") == [])
  }

  @Test func aWrongExampleShowsWhatWasFound() throws {
    let failure = try #require(
      try failures(
        example: "[Lee; said]{source} that the bridge was safe.",
        counterexample: "She; said that the bridge was safe."
      ).first)
    #expect(failure.line == 5)
    #expect(failure.variation == "as written")
    #expect(failure.expected == "source “Lee; said”")
    #expect(failure.found.first == "source “Lee”")
    #expect(failure.description.contains("en.source.own: example fails as written\n"))
  }

  @Test func aCounterexampleMustNotBeRead() throws {
    let failures = try failures(
      example: "[Lee]{source}; said that the bridge was safe.",
      counterexample: "Lee; said that the bridge was safe.")
    #expect(failures.map(\.isCounterexample).contains(false) == false)
    #expect(failures.map(\.variation).contains("before another paragraph"))
  }
}
