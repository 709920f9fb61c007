import Foundation
import Hearsay
import Testing

@testable import HearsayGate

@Suite struct PolicyLoaderTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(
      at: folder.appendingPathComponent("policies"), withIntermediateDirectories: true)
    try write("base", Self.base)
  }

  private static let base = """
    policy: base
    roster: {editor: [Ada]}
    lines:
      - {id: holds, severity: hold, decision: hold, sign-off: {role: editor, evidence: [note, link], days: 30}}
      - {id: rumours, findings: [bare-sources], decision: block}
    """

  private func write(_ name: String, _ text: String) throws {
    try text.write(
      to: folder.appendingPathComponent("policies/\(name).yml"), atomically: true, encoding: .utf8)
  }

  private func load(_ name: String) throws -> Policy {
    var loader = PolicyLoader(
      directories: [folder.path],
      terms: PolicyTerms(findings: ["bare-sources", "altered-quotation"], classes: ["official"]))
    return try loader.load(name)
  }

  private func fault(_ name: String, _ text: String) throws -> Fault? {
    try write(name, text)
    do {
      _ = try load(name)
      return nil
    } catch let error as RulePackFaults {
      return error.faults.first
    }
  }

  @Test func aLineHasCriteriaADecisionAndADemand() throws {
    let policy = try load("base")
    #expect(policy.name == "base")
    #expect(policy.lines.map(\.id) == ["holds", "rumours"])
    #expect(policy.lines[0].criteria.severity == .hold)
    #expect(
      policy.lines[0].demand
        == SignOffDemand(count: 1, role: "editor", evidence: [.note, .link], days: 30))
    #expect(policy.lines[0].line == 4)
    #expect(policy.lines[1].criteria.findings == ["bare-sources"])
    #expect(policy.lines[1].demand == nil)
    #expect(policy.roster.allows("Ada", as: "editor") && !policy.roster.allows("Bo", as: "editor"))
    #expect(policy.roster.allows("Bo", as: "anything else"))
  }

  @Test func ownLinesAreTriedFirstAndAnOverrideStandsInItsPlace() throws {
    try write(
      "own",
      """
      policy: own
      extends: base
      roster: {editor: [Bo]}
      lines:
        - {id: opinion, desks: [opinion], decision: pass}
        - {id: rumours-signed, findings: [bare-sources], decision: hold,
           overrides: rumours, by: Ada Lindqvist, reason: The desk checks them by telephone.}
      """)
    let policy = try load("own")
    #expect(policy.lines.map(\.id) == ["opinion", "holds", "rumours-signed"])
    #expect(policy.lines.map(\.policy) == ["own", "base", "own"])
    #expect(policy.lines[2].override?.by == "Ada Lindqvist")
    #expect(policy.roster.roles == ["editor": ["Bo"]])
  }

  @Test func aFileMayExtendTheBuiltInPolicyOfItsName() throws {
    let own = folder.appendingPathComponent("own")
    try FileManager.default.createDirectory(
      at: own.appendingPathComponent("policies"), withIntermediateDirectories: true)
    try "policy: base\nextends: base\nlines: []".write(
      to: own.appendingPathComponent("policies/base.yml"), atomically: true, encoding: .utf8)
    var loader = PolicyLoader(
      directories: [folder.path, own.path],
      terms: PolicyTerms(findings: ["bare-sources"], classes: []))
    #expect(try loader.load("base").lines.map(\.id) == ["holds", "rumours"])
  }

  @Test(arguments: [
    ("lines: [{id: a, decision: pass}]", "a policy needs a name", 1, 1),
    ("policy: x\nlines: [{id: a, decision: stop}]", "pass, hold or block expected", 2, 27),
    (
      "policy: x\nlines: [{id: a, decision: pass, findings: [bare-source]}]",
      "no finding is called “bare-source”; did you mean “bare-sources”?", 2, 44
    ),
    ("policy: x\nlines: [{id: a, decision: pass, kind: [direct]}]", "unknown key “kind”", 2, 33),
    ("policy: x\nlines: [{decision: pass}]", "a line needs an id", 2, 9),
    ("policy: x\nlines: [{id: a}]", "a line needs a decision", 2, 9),
    (
      "policy: x\nlines: [{id: a, decision: pass, overrides: b}]",
      "who overrides a line must say who", 2, 44
    ),
    (
      "policy: x\nlines: [{id: a, decision: pass, sign-off: {count: 2}}]",
      "only a line that holds can be signed off", 2, 43
    ),
    (
      "policy: x\nlines: [{id: a, decision: hold, sign-off: {count: 0}}]",
      "a whole number from 1 on expected", 2, 51
    ),
    ("policy: x\nextends: x.yml\nlines: []", "there is no policy “x.yml”", 2, 10),
    ("policy: x\nextends: nowhere\nlines: []", "there is no policy “nowhere”", 2, 10),
  ])
  func whatIsWrongIsShownAtItsPlace(_ text: String, _ message: String, _ line: Int, _ column: Int)
    throws
  {
    let fault = try #require(try fault("bad", text))
    #expect(fault.message.hasPrefix(message), "\(fault.message)")
    #expect((fault.line, fault.column) == (line, column))
  }

  @Test func anOverrideMustHitSomething() throws {
    let fault = try fault(
      "own",
      """
      policy: own
      extends: base
      lines:
        - {id: a, decision: pass, overrides: rumour, by: Ada, reason: Why not.}
      """)
    #expect(fault?.message.hasPrefix("“base” has no line “rumour” to override") == true)
    #expect(fault?.line == 4)
  }

  @Test func anUnknownPolicyIsAnsweredWithTheKnownOnes() throws {
    do {
      _ = try load("bas")
      Issue.record("loaded")
    } catch let error as RulePackFaults {
      #expect(error.description.contains("did you mean “base”?"))
    }
  }
}
