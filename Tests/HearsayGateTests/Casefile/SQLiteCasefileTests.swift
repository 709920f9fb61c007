import Foundation
import GRDB
import Hearsay
import Testing

@testable import HearsayGate

@Suite struct SQLiteCasefileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func open(_ name: String = "case") throws -> SQLiteCasefile {
    try SQLiteCasefile(path: folder.path(name))
  }

  private func check(_ casefile: SQLiteCasefile) throws -> [String] {
    LogCheck(try casefile.log()).faults
  }

  @Test func aDecisionIsThereAfterReopening() throws {
    let entry = try open().append(Case().draft(), key: nil)
    let casefile = try open()
    #expect(try casefile.log().entries == [entry])
    #expect(try casefile.entries(article: "bridge") == [entry])
    #expect(try casefile.entries(article: "other").isEmpty)
    #expect(try casefile.log().heads == [entry.hash: "Ada"])
    #expect(entry.number == 1 && entry.previous.isEmpty)
  }

  @Test func eachEditorHasALogOfTheirOwn() throws {
    let casefile = try open()
    let first = try casefile.append(Case().draft(), key: nil)
    let other = try casefile.append(Case().draft(by: "Bo"), key: nil)
    let second = try casefile.append(Case().draft(.withdrawn), key: nil)
    #expect(second.previous == [first.hash] && second.number == 2)
    #expect(other.previous.isEmpty && other.number == 1)
    #expect(try casefile.log().heads == [second.hash: "Ada", other.hash: "Bo"])
    #expect(try check(casefile).isEmpty)
  }

  @Test func everyFieldSurvives() throws {
    let casefile = try open()
    let key = try #require(EditorKey())
    var draft = Case().draft()
    draft.evidence = [
      Evidence(kind: .link, value: "https://example.org/a?b=c&d"),
      Evidence(kind: .file, value: "tape “1”.wav", sha256: String(repeating: "a", count: 64)),
    ]
    draft.subject.speaker = nil
    let entry = try casefile.append(draft, key: key)
    #expect(try casefile.log().entries == [entry])
    #expect(entry.draft.key == key.publicKey)
    #expect(try check(casefile).isEmpty)
  }

  @Test func theLogIsOnlyAddedTo() throws {
    _ = try open().append(Case().draft(), key: nil)
    let queue = try DatabaseQueue(path: folder.path("case"))
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "UPDATE entries SET note = 'x'") }
    }
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "DELETE FROM entries") }
    }
  }

  @Test(arguments: [
    "UPDATE entries SET note = 'x' WHERE number = 2",
    "UPDATE entries SET decision = 'waived' WHERE number = 1",
    "UPDATE entries SET editor = 'Cy' WHERE number = 3",
    "UPDATE entries SET at = '2027-01-01T00:00:00Z' WHERE number = 3",
    "UPDATE entries SET number = 9 WHERE number = 3",
    "UPDATE entries SET previous = '' WHERE number = 2",
    "DELETE FROM entries WHERE number = 1", "DELETE FROM entries WHERE number = 3",
    "DELETE FROM heads",
    "UPDATE entries SET signature = NULL WHERE number = 2",
    "UPDATE entries SET key = NULL WHERE number = 2",
    "UPDATE entries SET hash = 'abc' WHERE number = 3",
    "UPDATE heads SET editor = 'Bo'",
    "UPDATE entries SET note = note || char(0) || 'x' WHERE number = 1",
    "UPDATE entries SET chain = chain || ' ' WHERE number = 1",
    "UPDATE entries SET decision = 'fine' WHERE decision = 'withdrawn'",
    "UPDATE entries SET evidence = replace(evidence, 'link', 'rumour') WHERE number = 1",
  ])
  func tamperingShows(_ sql: String) throws {
    let casefile = try open()
    let key = EditorKey()
    var draft = Case().draft()
    draft.evidence = [Evidence(kind: .link, value: "https://example.org")]
    for decision in [.verified, .verified, .withdrawn] as [EditorDecision] {
      draft.decision = decision
      _ = try casefile.append(draft, key: key)
    }
    try DatabaseQueue(path: folder.path("case")).write { database in
      try database.execute(
        sql: "DROP TRIGGER entries_are_not_edited; DROP TRIGGER entries_are_not_deleted")
      try database.execute(sql: sql)
    }
    #expect(try !check(casefile).isEmpty)
  }

  @Test func mergedCasefilesHaveAllEntries() throws {
    let (one, other) = (try open("one"), try open("other"))
    _ = try one.append(Case().draft(), key: nil)
    _ = try other.merge(one.log().entries)
    // From here on both go on by themselves, the same editor in both.
    _ = try one.append(Case().draft(.withdrawn), key: nil)
    _ = try other.append(Case().draft(.rejected), key: nil)
    _ = try other.append(Case().draft(by: "Bo"), key: nil)
    #expect(try one.merge(other.log().entries) == 2)
    #expect(try one.merge(other.log().entries) == 0)
    #expect(try one.log().entries.count == 4)
    #expect(try one.log().heads.count == 3)
    #expect(try check(one).isEmpty)
    let next = try one.append(Case().draft(), key: nil)
    #expect(next.previous.count == 2 && next.number == 3)
    #expect(try check(one).isEmpty)
  }

  @Test func waitingRecordsReplaceThoseOfTheLastTime() throws {
    let casefile = try open()
    let record = WaitingRecord(
      id: "abc1", subject: Case().draft().subject, context: "Said so.",
      findings: [WaitingFinding(id: "a", severity: "hold", reason: "r", task: nil)],
      roles: ["editor"], evidence: [.note], seen: "2026-03-04T10:00:00Z")
    var article = SeenArticle(
      id: "bridge", path: "p", sha256: "s", at: "2026-03-04T10:00:00Z", waiting: [record])
    try casefile.keep([article])
    #expect(try casefile.waiting(prefix: "ab", article: nil) == [record])
    #expect(try casefile.waiting(prefix: "b", article: nil).isEmpty)
    #expect(try casefile.waiting(prefix: "", article: "other").isEmpty)
    article.waiting = []
    try casefile.keep([article])
    #expect(try casefile.waiting(prefix: "ab", article: nil).isEmpty)
  }

  @Test func aNewerFileIsRefusedWithAdvice() throws {
    _ = try open()
    try DatabaseQueue(path: folder.path("case")).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9: later')")
    }
    #expect(throws: CasefileError.newer(path: folder.path("case"))) { try open() }
  }

  @Test func anotherDatabaseAndAnotherFileAreRefused() throws {
    try DatabaseQueue(path: folder.path("other")).write {
      try $0.execute(sql: "CREATE TABLE t (a)")
    }
    #expect(throws: CasefileError.foreign(path: folder.path("other"))) { try open("other") }
    try Data(repeating: 65, count: 5000).write(to: folder.url.appendingPathComponent("text"))
    #expect(throws: CasefileError.foreign(path: folder.path("text"))) { try open("text") }
  }

  @Test(arguments: ["", "folder", "/dev/null"])
  func whatIsNoFileIsRefused(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("folder"), withIntermediateDirectories: true)
    let path = name == "folder" ? folder.path(name) : name
    #expect(throws: CasefileError.self) { try SQLiteCasefile(path: path) }
  }

  @Test func aLinkIsFollowed() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("case"))
    let entry = try open("link").append(Case().draft(), key: nil)
    #expect(try open().log().entries == [entry])
  }

  @Test func nothingPassesOnTheStrengthOfAnEditedEntry() throws {
    let casefile = try open()
    _ = try casefile.append(Case().draft(.rejected), key: nil)
    try DatabaseQueue(path: folder.path("case")).write {
      try $0.execute(
        sql: "DROP TRIGGER entries_are_not_edited; UPDATE entries SET decision = 'verified'")
    }
    #expect(throws: CasefileError.self) { try casefile.entries(article: "bridge") }
  }

  @Test func zeroBytesInTextsDoNotBreakTheLog() throws {
    let casefile = try open()
    var draft = Case().draft(note: "Before\0after.")
    draft.subject.article = "bri\0dge"
    _ = try casefile.append(draft, key: nil)
    #expect(try check(casefile).isEmpty)
    #expect(try casefile.entries(article: "bri\0dge").count == 1)
  }

  @Test func recordsOfTwoArticlesOfOneIDBothWait() throws {
    let casefile = try open()
    func article(_ id: String, another: Bool) -> SeenArticle {
      let record = WaitingRecord(
        id: id, subject: Case().draft().subject, context: "", findings: [], roles: [],
        evidence: [], seen: "")
      var seen = SeenArticle(
        id: "bridge", path: "p", sha256: "s", at: "2026-03-04T10:00:00Z", waiting: [record])
      seen.isAnother = another
      return seen
    }
    try casefile.keep([article("one", another: false), article("two", another: true)])
    #expect(try casefile.waiting(prefix: "", article: nil).map(\.id) == ["one", "two"])
  }

  @Test func aMissingFileIsMadeOnlyWhenAsked() throws {
    #expect(throws: CasefileError.self) {
      try SQLiteCasefile(path: folder.path("none"), mustExist: true)
    }
    #expect(throws: CasefileError.self) { try open("no/folder") }
  }
}
