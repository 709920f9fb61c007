import Testing

@testable import Hearsay

@Suite struct FindingLoaderTests {
  private let finding = """
    findings:
      - id: own
        note: own
        standards: [C1]
        cases: [{severity: note, when: {cue: said}, reason: yes}]
        examples: [{note: 'Lee said so.'}]
        counterexamples: ['Rain fell.']
    """

  private func load(_ files: [String: String]) throws -> LoadedFindings {
    let folder = try RuleFolder(copyingBuiltIn: false)
    for (name, text) in files { try folder.write(text, to: "findings/\(name)") }
    return LoadedFindings(directories: [folder.path])
  }

  @Test func wordsMayStandInAnotherFile() throws {
    let loaded = try load(["a.yml": finding, "z.yml": "words: {said: [said]}"])
    #expect(loaded.faults == [])
    #expect(loaded.rules.rules.map(\.id) == ["own"])
    #expect(loaded.rules.lists.count == 1)
  }

  @Test func anIDIsTakenOnce() throws {
    let loaded = try load(["a.yml": finding + "\nwords: {said: [said]}", "b.yml": finding])
    #expect(loaded.faults.count == 1)
    #expect(loaded.faults.first?.message.hasPrefix("the id “own” is taken by ") == true)
  }

  @Test func aFolderWithoutFindingsHasNone() throws {
    let loaded = try load([:])
    #expect(loaded.rules.rules.isEmpty && loaded.faults.isEmpty)
  }

  @Test func aHappeningNeedsAnEventOfTheList() throws {
    let loaded = try load([
      "terms.yml": "events: [casualties]",
      "a.yml": """
      words: {killed: [killed]}
      comparison:
        happenings: {killed: {event: casulties, words: killed}}
      """,
    ])
    #expect(
      loaded.faults.map(\.message) == [
        "no event named “casulties”; did you mean “casualties”?"
      ])
  }

  @Test func theBuiltInComparisonIsThere() throws {
    let rules = try BuiltInPack.loaded.get().findingRules
    #expect(rules.comparison?.happenings.isEmpty == false)
    #expect(rules.comparison?.names != nil)
    #expect(rules.places.country("KP") == "North Korea")
  }
}
