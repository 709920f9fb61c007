import Foundation
import GRDB

/// A casefile in one SQLite file, safe for several writers at once.
public struct SQLiteCasefile: Casefile {
  private let path: String
  private let queue: DatabaseQueue

  /// Opens the file at `path`, makes it unless `mustExist`, and brings an older one up to date.
  public init(path: String, mustExist: Bool = false) throws(CasefileError) {
    self.path = path
    if mustExist && !FileManager.default.fileExists(atPath: path) {
      throw .refused(path: path, reason: "does not exist", advice: nil)
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.journalMode = .wal
    configuration.prepareDatabase { database in
      // A decision that was acknowledged must outlive the machine.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    queue = try Self.attempt(path) { try DatabaseQueue(path: path, configuration: configuration) }
    try prepare()
  }

  private func prepare() throws(CasefileError) {
    let migrator = CasefileSchema.migrator
    let state = try read { database in
      (
        id: try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        isEmpty: try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0,
        isNewer: try migrator.hasBeenSuperseded(database),
        isCurrent: try migrator.hasCompletedMigrations(database)
      )
    }
    guard state.isEmpty || state.id == CasefileSchema.applicationID else {
      throw .foreign(path: path)
    }
    if state.isNewer { throw .newer(path: path) }
    if state.isCurrent { return }
    try Self.attempt(path) { try migrator.migrate(queue) }
  }

  public func append(_ draft: EntryDraft, key: EditorKey?) throws(CasefileError) -> CaseEntry {
    try write { database in
      var draft = draft
      draft.key = key?.publicKey
      let heads = try Row.fetchAll(
        database,
        sql: """
          SELECT heads.hash AS hash, entries.number AS number FROM heads
          LEFT JOIN entries USING (hash) WHERE heads.editor = ?
          """, arguments: [draft.editor])
      let number = heads.compactMap { $0["number"] as Int? }.max() ?? 0
      var entry = CaseEntry(draft, number: number + 1, previous: heads.map { $0["hash"] })
      entry.signature = key?.signature(of: entry.hash)
      try EntryRow.insert(entry, into: database)
      for hash in entry.previous {
        try database.execute(sql: "DELETE FROM heads WHERE hash = ?", arguments: [hash])
      }
      try database.execute(
        sql: "INSERT INTO heads VALUES (?, ?)", arguments: [entry.hash, draft.editor])
      return entry
    }
  }

  public func entries(article: String) throws(CasefileError) -> [CaseEntry] {
    try read { database in
      try EntryRow.fetch(
        database, "WHERE article = ? ORDER BY at, editor, number, hash", [article])
    }
  }

  public func entries() throws(CasefileError) -> [CaseEntry] {
    try read { database in
      try EntryRow.fetch(database, "ORDER BY editor, number, hash", [])
    }
  }

  public func heads() throws(CasefileError) -> Set<String> {
    try read { database in Set(try String.fetchAll(database, sql: "SELECT hash FROM heads")) }
  }

  public func merge(_ entries: [CaseEntry]) throws(CasefileError) -> Int {
    try write { database in
      var added = 0
      for entry in entries {
        let isKnown = try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM entries WHERE hash = ?)",
          arguments: [entry.hash])
        if isKnown == true { continue }
        try EntryRow.insert(entry, into: database)
        added += 1
      }
      // Heads are the entries that no other names as its predecessor.
      for entry in entries {
        for hash in entry.previous {
          try database.execute(sql: "DELETE FROM heads WHERE hash = ?", arguments: [hash])
        }
      }
      let followed = Set(try EntryRow.fetch(database, "", []).flatMap(\.previous))
      for entry in entries where !followed.contains(entry.hash) {
        try database.execute(
          sql: "INSERT OR IGNORE INTO heads VALUES (?, ?)",
          arguments: [entry.hash, entry.draft.editor])
      }
      return added
    }
  }

  public func keep(_ article: SeenArticle) throws(CasefileError) {
    try write { database in try WaitingRow.replace(article, in: database) }
  }

  public func waiting(prefix: String, article: String?) throws(CasefileError) -> [WaitingRecord] {
    try read { database in try WaitingRow.fetch(database, prefix: prefix, article: article) }
  }
}

// Calls into SQLite and what its refusals mean.
extension SQLiteCasefile {
  private func read<Value>(_ body: (Database) throws -> Value) throws(CasefileError) -> Value {
    try Self.attempt(path) { try queue.read(body) }
  }

  private func write<Value>(_ body: (Database) throws -> Value) throws(CasefileError) -> Value {
    try Self.attempt(path) {
      try queue.writeWithoutTransaction { database in
        var value: Value?
        // From the start, so that two writers never wait for each other half way.
        try database.inTransaction(.immediate) {
          value = try body(database)
          return .commit
        }
        guard let value else { throw CasefileError.busy(path: path) }
        return value
      }
    }
  }

  private static func attempt<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(CasefileError) -> Value {
    do {
      return try body()
    } catch let error as CasefileError {
      throw error
    } catch let error as DatabaseError {
      throw failure(error, path)
    } catch {
      throw .refused(path: path, reason: "\(error)", advice: nil)
    }
  }

  private static func failure(_ error: DatabaseError, _ path: String) -> CasefileError {
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
    case .SQLITE_NOTADB: .foreign(path: path)
    case .SQLITE_FULL:
      .refused(
        path: path, reason: "the disk is full",
        advice: "nothing was lost, and nothing was recorded; make room and try again")
    case .SQLITE_READONLY:
      .refused(
        path: path, reason: "may not be written",
        advice: "a casefile needs a writable file in a writable folder")
    case .SQLITE_CANTOPEN:
      .refused(
        path: path, reason: "cannot be opened",
        advice: "its folder must exist and be writable")
    case .SQLITE_CORRUPT:
      .refused(
        path: path, reason: "is damaged",
        advice: "restore it from a copy or from an export")
    default: .refused(path: path, reason: error.message ?? "\(error.resultCode)", advice: nil)
    }
  }
}
