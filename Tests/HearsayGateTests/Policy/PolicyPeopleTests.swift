import Hearsay
import Testing

@testable import HearsayGate

@Suite struct PolicyPeopleTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func load(_ people: String) throws -> Policy {
    let text = """
      policy: own
      \(people)
      lines: [{id: a, decision: hold, sign-off: {role: editor}}]
      """
    try text.write(toFile: folder.path("own.yml"), atomically: true, encoding: .utf8)
    var loader = PolicyLoader(directories: [], terms: PolicyTerms(findings: [], classes: []))
    return try loader.load(folder.path("own.yml"))
  }

  @Test func namesAreWrittenInOneWay() throws {
    let policy = try load("roster: {editor: [\" Ada  Lind \"]}")
    #expect(policy.roster.roles == ["editor": ["Ada Lind"]])
    #expect(policy.roster.roles(of: "Ada Lind") == ["editor"])
    #expect(throws: RulePackFaults.self) { try load("roster: {editor: [\"Ada\\u200B\"]}") }
  }

  @Test func anEditorsKeyIsAPublicKey() throws {
    let key = try #require(EditorKey()).publicKey
    #expect(try load("keys: {Ada Lind: \(key)}").keys == ["Ada Lind": key])
    #expect(throws: RulePackFaults.self) { try load("keys: {Ada Lind: secret}") }
  }
}
