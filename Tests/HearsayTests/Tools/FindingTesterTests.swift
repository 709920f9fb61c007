import Testing

@testable import Hearsay

@Suite struct FindingTesterTests {
  private func failures(_ severity: String, _ counterexample: String) throws -> [RuleTestFailure] {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write(
      """
      findings:
        - id: gazette-direct
          note: own
          standards: [C1]
          cases: [{severity: caution, when: {kind: direct}, reason: 'direct'}]
          examples:
            - \(severity): '“The bridge is safe for us,” said Maria Lee.'
          counterexamples: ['\(counterexample)']
      """, to: "findings/own.yml")
    let pack = try RulePack.load(directories: [BuiltInPack.directory, folder.path])
    return try FindingTester(pack: pack).test().filter { $0.rule == "gazette-direct" }
  }

  @Test func whatIsAsWrittenPasses() throws {
    #expect(try failures("caution", "Maria Lee said that it was safe.") == [])
  }

  @Test func anotherSeverityFails() throws {
    let failure = try #require(try failures("hold", "Rain fell.").first)
    #expect(failure.line == 7)
    #expect(failure.expected == "gazette-direct, hold")
    #expect(failure.found.contains("gazette-direct, caution"))
  }

  @Test func aCounterexampleMustNotHaveIt() throws {
    let failures = try failures("caution", "“The road is closed to us,” said Maria Lee.")
    #expect(!failures.isEmpty)
    #expect(failures.allSatisfy { $0.isCounterexample })
  }

  @Test func theBuiltInExamplesAreRight() throws {
    let failures = try FindingTester(pack: BuiltInPack.loaded.get()).test()
    #expect(failures.isEmpty, "\(failures.map(\.description).joined(separator: "\n"))")
  }
}
