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
    CREATE TABLE articles (
      id TEXT PRIMARY KEY NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, title TEXT, at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE waiting (
      article TEXT NOT NULL REFERENCES articles(id), id TEXT NOT NULL, record TEXT NOT NULL, words TEXT NOT NULL,
      speaker TEXT, chain TEXT NOT NULL, context TEXT NOT NULL, findings TEXT NOT NULL, role TEXT,
      place INTEGER NOT NULL, PRIMARY KEY (article, id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX waiting_by_id ON waiting(id);
    """
}
