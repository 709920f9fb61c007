import Testing

@testable import Hearsay

@Suite struct RulePackBuilderTests {
  private let rule = """
    - id: en.source.own
      note: own rule
      cue: <verb>
      source-before: '(?<source> <nominal> )'
      examples: ['[Lee]{source} said that the bridge was safe.']
      counterexamples: ['The bridge.']
    """

  @Test func showsAFaultyPatternsPlace() throws {
    let folder = try RuleFolder(copyingBuiltIn: true)
    let file = "en/attribution/90-own.yml"
    try folder.write(rule.replacing("<nominal>", with: "<nominla>"), to: file)
    let faults = RuleFolder.faults([folder.path])
    #expect(
      faults.map(\.description) == [
        """
        \(folder.path)/\(file):4:31: no class named “nominla”; did you mean “nominal”?
            source-before: '(?<source> <nominla> )'
                                        ^
        """
      ])
  }

  @Test func reportsFaultsOfSeveralFilesTogether() throws {
    let folder = try RuleFolder(copyingBuiltIn: true)
    try folder.write(rule.replacing("note:", with: "notes:"), to: "en/attribution/90-own.yml")
    let scope = try folder.append("everything: 0.5\n", to: "en/scopes.yml")
    let rewrite = try folder.append("- {id: en.x, becomes: noun}\n", to: "en/token-repairs.yml")
    let faults = RuleFolder.faults([folder.path])
    #expect(faults.contains { $0.message.contains("unknown key “notes”; did you mean “note”?") })
    #expect(faults.contains { $0.line == scope && $0.file.hasSuffix("scopes.yml") })
    #expect(faults.contains { $0.line == rewrite && $0.file.hasSuffix("token-repairs.yml") })
  }

  @Test func pointsIntoAFragmentOfATextPattern() throws {
    let folder = try RuleFolder(copyingBuiltIn: true)
    try folder.write(
      """
      patterns:
        token: '\\G {letters} (*:word)'
        letters: |
          [a-z]++
          (?<oops
      """, to: "en/text.yml")
    let fault = try #require(RuleFolder.faults([folder.path]).first)
    #expect(fault.line == 5)
    #expect(fault.source == "    (?<oops")
    #expect(fault.column == 12)
  }

  @Test func refusesAnIDThatIsTaken() throws {
    let folder = try RuleFolder(copyingBuiltIn: true)
    try folder.write(rule + "\n" + rule, to: "en/attribution/90-own.yml")
    let fault = try #require(RuleFolder.faults([folder.path]).first)
    #expect(fault.line == 7)
    #expect(fault.message.contains("“en.source.own” is taken by"))
  }

  @Test func refusesAFolderThatIsNotThere() {
    #expect(RuleFolder.faults(["/nowhere/at/all"]).map(\.file) == ["/nowhere/at/all"])
    #expect(RuleFolder.faults([]).count == 1)
  }

  @Test func refusesAFileThatIsNoList() throws {
    let folder = try RuleFolder(copyingBuiltIn: true)
    try folder.write("id: en.source.own\n", to: "en/attribution/90-own.yml")
    let fault = try #require(RuleFolder.faults([folder.path]).first)
    #expect(fault.message == "a list expected here")
    #expect(fault.line == 1)
  }

  @Test func ordersFilesByTheBytesOfTheirNames() throws {
    let folder = try RuleFolder(copyingBuiltIn: false)
    for name in ["b.yml", "a.yml", "B.yml", "a.txt"] { try folder.write("", to: name) }
    #expect(
      RulePackBuilder.yamlFiles(folder.path)
        == ["B.yml", "a.yml", "b.yml"].map {
          folder.path + "/" + $0
        })
  }
}
