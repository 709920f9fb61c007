import Hearsay
import HearsayGate
import Testing

@testable import HearsayCLI

@Suite struct SignerTests {
  private let folder: TemporaryFolder
  private let casefile: SQLiteCasefile
  private let signer: Signer

  init() throws {
    folder = try TemporaryFolder()
    casefile = try SQLiteCasefile(path: folder.url("case").path)
    signer = Signer(
      casefile: casefile, roster: Roster(roles: ["lawyer": ["Ada Lind"]]), role: nil, key: nil)
  }

  private func wish(_ decision: EditorDecision, by editor: String, as role: String? = nil)
    -> SigningWish
  {
    let subject = CaseSubject(article: "ferry", record: "f", words: "w", speaker: nil, chain: [])
    return SigningWish(
      decision,
      on: WaitingRecord(
        id: "f", subject: subject, context: "", findings: [], roles: ["lawyer"], evidence: [],
        seen: ""), by: editor, role: role)
  }

  @Test func allDecisionsAreAllowedBeforeTheFirstIsRecorded() throws {
    #expect(throws: ExitStatus.wrongUse.exit) {
      try signer.sign([wish(.verified, by: "Ada Lind"), wish(.verified, by: "Bo", as: "lawyer")])
    }
    #expect(try casefile.log().entries.isEmpty)
    try signer.sign([wish(.verified, by: "Ada Lind"), wish(.waived, by: "Bo")])
    #expect(try casefile.log().entries.map(\.draft.role) == ["lawyer", nil])
  }

  @Test func aFileThatShowsItIsKeptByItsHash() throws {
    try folder.write("abc", to: "tape.txt")
    let evidence = try signer.evidence(
      links: ["https://a.example"], files: [folder.url("tape.txt").path])
    #expect(evidence.map(\.kind) == [.link, .file])
    #expect(evidence[1].sha256?.hasPrefix("ba7816bf8f01cfea") == true)
    #expect(throws: ExitStatus.incomplete.exit) {
      try signer.evidence(links: [], files: [folder.url("gone").path])
    }
  }

  @Test func anEmptyNameInAListIsAFault() throws {
    try casefile.keep([
      SeenArticle(
        id: "ferry", path: "p", sha256: "", at: "", waiting: [wish(.verified, by: "").record])
    ])
    try folder.write(#"{"record": "f", "decision": "waived"}"#, to: "list")
    #expect(throws: ExitStatus.incomplete.exit) {
      try signer.sign(listedIn: folder.url("list").path, by: nil)
    }
    try signer.sign(listedIn: folder.url("list").path, by: "Eva Lund")
    #expect(try casefile.log().entries.map(\.draft.editor) == ["Eva Lund"])
  }
}
