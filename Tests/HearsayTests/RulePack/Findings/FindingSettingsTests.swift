import Testing

@testable import Hearsay

@Suite struct FindingSettingsTests {
  private func pack(_ files: [String: String]) throws -> RulePack {
    let folder = try RuleFolder(copyingBuiltIn: false)
    for (name, text) in files { try folder.write(text, to: name) }
    return try RulePack.load(directories: [BuiltInPack.directory, folder.path])
  }

  private func finding(_ id: String, _ pack: RulePack) throws -> FindingRule {
    try #require(pack.findings.first { $0.id == id })
  }

  @Test func switchesOnAndOff() throws {
    let pack = try pack([
      "enabled.yml": "[no-reason-for-anonymity]", "disabled.yml": "[partial-quotation]",
    ])
    #expect(try finding("no-reason-for-anonymity", pack).isOn)
    #expect(try !finding("partial-quotation", pack).isOn)
    #expect(try finding("anonymous-source", pack).isOn)
  }

  @Test func changesSeverities() throws {
    let pack = try pack([
      "severities.yml": """
      anonymous-source: caution
      state-media-sourced: {caution: hold}
      """
    ])
    #expect(try finding("anonymous-source", pack).severities == [.caution])
    #expect(try finding("state-media-sourced", pack).severities == [.hold, .note])
  }

  @Test func anUnknownIDIsAMistake() throws {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write("[vague-sauce]", to: "enabled.yml")
    try folder.write("[vague-sauce]", to: "disabled.yml")
    try folder.write("{vague-sauce: hold, vague-source: grave}", to: "severities.yml")
    let faults = RuleFolder.faults([BuiltInPack.directory, folder.path])
    let unknown = "no finding has the id “vague-sauce”; did you mean “vague-source”?"
    #expect(
      faults.map(\.message).sorted() == [
        unknown, unknown, "no rule has the id “vague-sauce”; did you mean “vague-source”?",
        "note, caution or hold expected here",
      ])
  }

  @Test func aNewsroomAddsFindingsAndWords() throws {
    let pack = try pack([
      "findings/own.yml": """
      words: {loaded: [grumbled]}
      findings:
        - id: gazette-own
          note: own
          standards: [C1]
          cases: [{severity: caution, when: {cue: loaded}, reason: 'own'}]
          examples: [{caution: 'Lee grumbled that the bridge was closed.'}]
          counterexamples: ['Rain fell.']
      """
    ])
    let reading = try Reading("Maria Lee admitted that the bridge was closed.", pack: pack)
    #expect(reading.document.records.first?.findings.map(\.id).first == "gazette-own")
  }
}
