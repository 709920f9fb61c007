import GRDB

/// The tables of a casefile, and how older ones become today's.
enum CasefileSchema {
  /// What the file's header says it is: "hsay" in ASCII.
  static let applicationID = 0x6873_6179

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: log, articles and waiting records") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: tables)
    }
    return migrator
  }

  /// Whether another process has only begun to make the file.
  static func isUnfinished(_ database: Database) throws -> Bool {
    try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")
      == ["grdb_migrations"]
      && Int.fetchOne(database, sql: "SELECT count(*) FROM grdb_migrations") == 0
  }

  /// Whether the tables, indexes and triggers are those that today's version makes, and the pages fit together.
  static func isIntact(_ database: Database) throws -> Bool {
    let pages = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
    let made = try DatabaseQueue()
    try migrator.migrate(made)
    return try pages == ["ok"] && statements(database) == made.read(statements)
  }

  private static func statements(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT type || ' ' || name || ' ' || sql FROM sqlite_master
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY 1
        """)
  }

  /// Entries have no order of their own but that of their hashes, so there is none that could be changed.
  /// The triggers stop mistakes; what gets round them shows by the hashes.
  private static let tables = """
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
    CREATE TRIGGER entries_are_not_edited BEFORE UPDATE ON entries
      BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
    CREATE TRIGGER entries_are_not_deleted BEFORE DELETE ON entries
      BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
    CREATE TRIGGER entries_are_not_replaced BEFORE INSERT ON entries
      WHEN EXISTS (SELECT 1 FROM entries WHERE hash = NEW.hash)
      BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END;
    CREATE TABLE articles (
      id TEXT PRIMARY KEY NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT, at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE waiting (
      article TEXT NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL, words TEXT NOT NULL,
      speaker TEXT, chain TEXT NOT NULL, context TEXT NOT NULL, findings TEXT NOT NULL,
      roles TEXT NOT NULL, evidence TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (article, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX waiting_by_id ON waiting(id);
    """
}
