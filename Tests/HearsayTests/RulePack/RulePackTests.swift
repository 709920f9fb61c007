import Testing

@testable import Hearsay

@Suite struct RulePackTests {
  private let rule = """
    - id: en.source.own
      note: own rule
      cue: <verb>
      source-before: '(?<source> <nominal> )'
      examples: ['[Lee]{source} said that the bridge was safe.']
      counterexamples: ['The bridge.']
    """

  @Test func aNewsroomAddsRulesOnTop() throws {
    let own = try RuleFolder(copyingBuiltIn: false)
    try own.write(rule, to: "en/attribution/own.yml")
    let builtIn = try BuiltInPack.loaded.get()
    let pack = try RulePack.load(directories: [BuiltInPack.directory, own.path])
    #expect(pack.rules.count == builtIn.rules.count + 1)
    #expect(pack.rules.first?.id == "en.source.own")
    #expect(pack.digest != builtIn.digest)
  }

  @Test func aNewsroomSwitchesRulesOff() throws {
    let own = try RuleFolder(copyingBuiltIn: false)
    try own.write("- en.source.subject\n", to: "disabled.yml")
    let pack = try RulePack.load(directories: [BuiltInPack.directory, own.path])
    #expect(pack.index(of: "en.source.subject") == nil)
    #expect(pack.rules.count == (try BuiltInPack.loaded.get().rules.count) - 1)
  }

  @Test func switchingOffARuleThatIsNotThereIsAFault() throws {
    let own = try RuleFolder(copyingBuiltIn: false)
    try own.write("- en.source.subjekt\n", to: "disabled.yml")
    let faults = RuleFolder.faults([BuiltInPack.directory, own.path])
    #expect(
      faults.map(\.description) == [
        """
        \(own.path)/disabled.yml:1:3: no rule has the id “en.source.subjekt”; \
        did you mean “en.source.subject”?
          - en.source.subjekt
            ^
        """
      ])
  }

  @Test func theSameFilesHaveTheSameDigest() throws {
    let copy = try RuleFolder(copyingBuiltIn: true)
    let pack = try RulePack.load(directories: [copy.path])
    #expect(pack.digest == (try BuiltInPack.loaded.get().digest))
    #expect(pack.digest.count == 64)
  }

  @Test func knowsHowOftenARuleWasRight() throws {
    let pack = try BuiltInPack.loaded.get()
    let rule = try #require(pack.rules.first { $0.id == "en.source.according-to" })
    let measured = try #require(pack.measured(rule))
    #expect(measured.chosen.total > 0)
    #expect(measured.proposed.total >= measured.chosen.total)
    #expect(pack.withoutWeights().measured(rule) == nil)
  }
}
