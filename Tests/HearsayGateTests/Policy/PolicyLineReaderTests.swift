import Hearsay
import Testing

@testable import HearsayGate

/// Through the loader, which is the only one to use it: what is wrong with a line is told at its place.
@Suite struct PolicyLineReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func load(_ lines: String, _ head: String = "") throws -> Policy {
    try "policy: own\n\(head)lines:\n\(lines)\n".write(
      toFile: folder.path("own.yml"), atomically: true, encoding: .utf8)
    var loader = PolicyLoader(
      directories: [], terms: PolicyTerms(findings: ["sole-source"], classes: ["official"]))
    return try loader.load(folder.path("own.yml"))
  }

  private func fault(_ lines: String, _ head: String = "") -> Fault? {
    do {
      _ = try load(lines, head)
      return nil
    } catch {
      return (error as? RulePackFaults)?.faults.first
    }
  }

  @Test(arguments: [
    ("  - {decision: hold}", "needs an id", 3, 5),
    ("  - {id: a}", "needs a decision", 3, 5),
    ("  - {id: a, decision: wait}", "pass, hold or block", 3, 23),
    ("  - {id: a, decision: hold, findings: [sole-sorce]}", "sole-source", 3, 40),
    ("  - {id: a, decision: pass, sign-off: {count: 1}}", "only a line that holds", 3, 39),
    ("  - {id: a, decision: hold, sign-off: {days: 0}}", "from 1 on", 3, 46),
    ("  - {id: a, decision: hold, confidence: {below: 2}}", "from 0 to 1", 3, 49),
    ("  - {id: a, decision: hold, by: Ada}", "belongs to a line that overrides", 3, 33),
    ("  - {id: a, decision: pass, overrides: b}", "must say who", 3, 40),
  ])
  func aFaultIsToldAtItsPlace(_ lines: String, _ message: String, _ line: Int, _ column: Int) {
    let fault = fault(lines)
    #expect(fault?.message.contains(message) == true)
    #expect(fault?.line == line && fault?.column == column)
  }

  @Test func evidenceIsOneOrSeveral() throws {
    let policy = try load(
      """
        - {id: a, decision: hold, sign-off: {evidence: file}}
        - {id: b, decision: hold, sign-off: {evidence: [note, link]}}
      """)
    #expect(policy.lines.map(\.demand?.evidence) == [[.file], [.note, .link]])
  }

  @Test func aRoleThatNoLineAsksForIsAMistake() {
    let line = "  - {id: a, decision: hold, sign-off: {role: standards editor}}"
    #expect(fault(line, "roster: {standards editor: [Ada]}\n") == nil)
    let fault = fault(line, "roster: {standard editor: [Ada]}\n")
    #expect(fault?.message.contains("did you mean “standards editor”?") == true)
  }
}
