import Hearsay
import Testing

@testable import HearsayGate

@Suite struct SigningDeskTests {
  private let folder: Folder
  private let casefile: SQLiteCasefile
  private let desk: SigningDesk
  private let time = "2026-03-05T10:00:00Z"

  init() throws {
    folder = try Folder()
    casefile = try SQLiteCasefile(path: folder.path("case"))
    desk = SigningDesk(
      casefile: casefile, roster: Roster(roles: ["editor": ["Ada"], "lawyer": ["Bo"]]))
  }

  /// Lets records wait, each an id with the article that it is in.
  private func wait(_ ids: [String], in article: String = "bridge", roles: [String] = ["editor"])
    throws
  {
    let records = ids.map { id in
      var subject = Case().draft().subject
      subject.article = article
      subject.record = String(id.prefix { $0 != "-" })
      return WaitingRecord(
        id: id, subject: subject, context: "", findings: [], roles: roles, evidence: [.note],
        seen: "")
    }
    try casefile.keep([
      SeenArticle(
        id: article, path: "p", sha256: "s", at: "2026-03-04T10:00:00Z", waiting: records)
    ])
  }

  private func record(_ wish: SigningWish) throws {
    _ = try casefile.append(desk.draft(wish, at: time).draft, key: nil)
  }

  @Test func theBeginningOfAnIDSuffices() throws {
    try wait(["abc1", "abd2"])
    #expect(try desk.find("abc", article: nil).id == "abc1")
    #expect(throws: SigningError.self) { try desk.find("ab", article: nil) }
    #expect(throws: SigningError.unknown("x")) { try desk.find("x", article: nil) }
    #expect(throws: SigningError.unknown("")) { try desk.find("", article: nil) }
  }

  @Test func whatIsSaidTwiceIsDecidedOnOnce() throws {
    try wait(["abc1", "abc1-2"])
    #expect(try desk.find("ab", article: nil).id == "abc1")
    #expect(try desk.find("abc1-2", article: nil).subject.record == "abc1")
    #expect(try desk.waiting(for: "Ada", article: nil).count == 1)
  }

  @Test func aRecordOfSeveralArticlesNeedsItsArticle() throws {
    try wait(["abc1"])
    try wait(["abc1"], in: "copy")
    #expect(throws: SigningError.self) { try desk.find("abc1", article: nil) }
    #expect(try desk.find("abc1", article: "copy").subject.article == "copy")
  }

  @Test func whatNoLongerWaitsCanBeTakenBack() throws {
    try wait(["abc1"])
    try record(SigningWish(.verified, on: desk.find("abc1", article: nil), by: "Ada", note: "n"))
    try wait([])
    let again = try desk.find("abc1", article: nil)
    try record(SigningWish(.withdrawn, on: again, by: "Ada"))
    #expect(throws: SigningError.nothingToWithdraw("Ada", "abc1")) {
      try desk.draft(SigningWish(.withdrawn, on: again, by: "Ada"), at: time)
    }
  }

  @Test func nobodyTakesBackWhatAnotherDecided() throws {
    try wait(["abc1"])
    let found = try desk.find("abc1", article: nil)
    try record(SigningWish(.rejected, on: found, by: "Ada", note: "n"))
    #expect(throws: SigningError.nothingToWithdraw("Bo", "abc1")) {
      try desk.draft(SigningWish(.withdrawn, on: found, by: "Bo"), at: time)
    }
  }

  @Test func theRoleIsTheOneThatTheEditorHolds() throws {
    try wait(["abc1"], roles: ["editor", "lawyer"])
    let found = try desk.find("abc1", article: nil)
    func role(_ editor: String, _ named: String? = nil) throws -> String? {
      try desk.draft(
        SigningWish(.verified, on: found, by: editor, role: named, note: "n"), at: time
      ).draft.role
    }
    #expect(try role("Ada") == "editor" && role("Bo") == "lawyer" && role("Cy") == nil)
    #expect(try role("Cy", "guest") == "guest")
    #expect(throws: SigningError.notInRole("Cy", "editor", holders: ["Ada"])) {
      try role("Cy", "editor")
    }
  }

  @Test func anEditorIsToldOfWhatLiftsNothing() throws {
    try wait(["abc1"])
    let found = try desk.find("abc1", article: nil)
    let draft = try desk.draft(SigningWish(.verified, on: found, by: " Cy "), at: time)
    #expect(draft.draft.editor == "Cy" && draft.remarks.count == 2)
    #expect(throws: SigningError.name("\u{200B}")) {
      try desk.draft(SigningWish(.verified, on: found, by: "\u{200B}"), at: time)
    }
  }

  @Test func whatAnEditorHasDecidedOnWaitsForOthersOnly() throws {
    try wait(["abc1"])
    try record(SigningWish(.verified, on: desk.find("abc1", article: nil), by: "Ada", note: "n"))
    #expect(try desk.waiting(for: "Ada", article: nil).isEmpty)
    #expect(try desk.waiting(for: "Bo", article: nil).count == 1)
  }
}
