import Hearsay
import Testing

@testable import HearsayGate

@Suite struct EntryHashTests {
  private func hash(_ change: (inout EntryDraft) -> Void) -> String {
    var draft = Case().draft()
    draft.evidence = [Evidence(kind: .link, value: "https://example.org")]
    change(&draft)
    return EntryHash.of(draft, number: 1, previous: [])
  }

  @Test func everyFieldIsInTheHash() {
    let changes: [(inout EntryDraft) -> Void] = [
      { _ in }, { $0.editor = "Bo" }, { $0.role = nil }, { $0.role = "" },
      { $0.decision = .waived },
      { $0.subject.article = "x" }, { $0.subject.record = "x" }, { $0.subject.words = "x" },
      { $0.subject.speaker = nil }, { $0.subject.chain = ["Ada LindKCNA"] }, { $0.note = nil },
      { $0.evidence[0].kind = .file }, { $0.evidence[0].value = "x" },
      { $0.evidence[0].sha256 = "x" }, { $0.evidence = [] }, { $0.at = "x" }, { $0.key = "x" },
    ]
    let hashes =
      changes.map(hash) + [
        EntryHash.of(Case().draft(), number: 2, previous: []),
        EntryHash.of(Case().draft(), number: 1, previous: ["a"]),
        EntryHash.of(Case().draft(), number: 1, previous: ["a", "b"]),
      ]
    #expect(Set(hashes).count == hashes.count)
  }

  @Test func composedAndDecomposedTextsDiffer() {
    #expect(hash { $0.note = "José" } != hash { $0.note = "Jose\u{301}" })
  }

  /// Entries are kept for years, so the way their hash is made must never change.
  @Test func theHashIsThatOfTheFirstVersion() {
    let draft = EntryDraft(
      editor: "Ada", decision: .verified,
      subject: CaseSubject(
        article: "a", record: "r", words: "w", speaker: nil, chain: ["Mona", "KCNA"]),
      note: "n", at: "2026-03-04T10:00:00Z")
    let text = """
      hearsay/entry/1
      editor:3:Ada
      number:1:1
      previous:1:0
      at:20:2026-03-04T10:00:00Z
      key
      role
      decision:8:verified
      article:1:a
      record:1:r
      words:1:w
      speaker
      chain:1:2
      chain:4:Mona
      chain:4:KCNA
      note:1:n

      """
    #expect(EntryHash.of(draft, number: 1, previous: []) == SHA256.hexDigest(of: Array(text.utf8)))
  }
}
