import Foundation
import GRDB
import Testing

@testable import HearsayGate

@Suite struct CasefileSchemaTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// A casefile as the first version made it: every later one must read it, and add to it.
  private static let first = """
    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
    INSERT INTO grdb_migrations VALUES ('1: log, articles and waiting records');
    PRAGMA application_id = 1752392057;
    CREATE TABLE entries (
      hash TEXT PRIMARY KEY NOT NULL, editor TEXT NOT NULL, number INTEGER NOT NULL, previous TEXT NOT NULL,
      at TEXT NOT NULL, role TEXT, decision TEXT NOT NULL, article TEXT NOT NULL, record TEXT NOT NULL,
      words TEXT NOT NULL, speaker TEXT, chain TEXT NOT NULL, note TEXT, evidence TEXT NOT NULL,
      key TEXT, signature TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entries_by_article ON entries(article, record);
    CREATE INDEX entries_by_editor ON entries(editor, number);
    CREATE TABLE heads (hash TEXT PRIMARY KEY NOT NULL, editor TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE INDEX heads_by_editor ON heads(editor);
    CREATE TABLE articles (
      id TEXT PRIMARY KEY NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT, at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE waiting (
      article TEXT NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL, words TEXT NOT NULL, speaker TEXT,
      chain TEXT NOT NULL, context TEXT NOT NULL, findings TEXT NOT NULL, roles TEXT NOT NULL,
      evidence TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (article, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX waiting_by_id ON waiting(id);
    INSERT INTO entries VALUES (
      '13563def0665d822ea372300781d12f3db84c4a35f0478d6b5823198a5d42e9e', 'Ada Lind', 1, '', '2026-03-05T08:40:00Z',
      'standards editor', 'verified', 'bridge', 'bb7fc9541f6f272c', '“The bridge is safe for now,”', 'Mona Lund',
      '["Mona Lund"]', 'Heard the tape.', '[]', NULL, NULL);
    INSERT INTO heads VALUES ('13563def0665d822ea372300781d12f3db84c4a35f0478d6b5823198a5d42e9e', 'Ada Lind');
    INSERT INTO articles VALUES ('bridge', 'bridge.txt', 'ab', NULL, '2026-03-05T08:40:00Z');
    INSERT INTO waiting VALUES (
      'bridge', 'bb7fc9541f6f272c', 'bb7fc9541f6f272c', '“The bridge is safe for now,”', 'Mona Lund',
      '["Mona Lund"]', 'The sentence.', '[]', '["standards editor"]', '["note"]', 0);
    """

  private func openFirst() throws -> SQLiteCasefile {
    try DatabaseQueue(path: folder.path("first")).writeWithoutTransaction {
      try $0.execute(sql: Self.first)
    }
    return try SQLiteCasefile(path: folder.path("first"))
  }

  @Test func aCasefileOfTheFirstVersionIsReadAndAddedTo() throws {
    let casefile = try openFirst()
    #expect(LogCheck(try casefile.log()).faults.isEmpty)
    #expect(try casefile.waiting(prefix: "bb7f", article: nil).first?.roles == ["standards editor"])
    let entry = try casefile.append(Case().draft(by: "Ada Lind"), key: nil)
    #expect(entry.number == 2)
    #expect(LogCheck(try casefile.log()).faults.isEmpty)
  }

  @Test func aFileWithoutItsTriggersIsNotIntact() throws {
    let made = try SQLiteCasefile(path: folder.path("made"))
    #expect(try made.isIntact())
    #expect(try !openFirst().isIntact())
  }

  @Test func aDatabaseThatWasCutOffIsTold() throws {
    _ = try SQLiteCasefile(path: folder.path("cut"))
    let handle = try FileHandle(forUpdating: folder.url.appendingPathComponent("cut"))
    try handle.truncate(atOffset: 5000)
    try handle.close()
    #expect(throws: CasefileError.self) { try SQLiteCasefile(path: folder.path("cut")).log() }
  }
}
