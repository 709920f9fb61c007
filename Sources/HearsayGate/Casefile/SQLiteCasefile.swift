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
      throw .refused(
        path: path, reason: "does not exist",
        advice: "hearsay gate makes one, and knows what waits for a decision")
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.journalMode = .wal
    configuration.prepareDatabase { database in
      // A decision that was acknowledged must outlive the machine.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    let name = try Self.fileName(path)
    queue = try Self.attempt(path) { try DatabaseQueue(path: name, configuration: configuration) }
    try prepare()
  }

  /// The name for SQLite, to which an empty one and ":memory:" mean a database that nobody sees again.
  private static func fileName(_ path: String) throws(CasefileError) -> String {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if path.isEmpty || isFolder.boolValue {
      throw .refused(
        path: path.isEmpty ? "“”" : path, reason: "is \(path.isEmpty ? "no name" : "a folder")",
        advice: "name a file")
    }
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    if exists, type != .typeRegular, type != .typeSymbolicLink { throw .foreign(path: path) }
    return path.hasPrefix("/") ? path : "./" + path
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
    // What makes a new file is written in two steps, the first of which is the migrator's own table.
    let isUnfinished = try read { try CasefileSchema.isUnfinished($0) }
    let isNew = state.isEmpty || isUnfinished
    guard isNew || state.id == CasefileSchema.applicationID else { throw .foreign(path: path) }
    if state.isNewer { throw .newer(path: path) }
    if !state.isCurrent { try migrate(migrator) }
  }

  /// Brings the file up to date; where another process does it at the same moment, its work will do.
  private func migrate(_ migrator: DatabaseMigrator) throws(CasefileError) {
    do throws(CasefileError) {
      try Self.attempt(path) { try migrator.migrate(queue) }
    } catch {
      guard try read(migrator.hasCompletedMigrations) else { throw error }
    }
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
    try unaltered(
      read { database in
        try EntryRow.fetch(
          database, "WHERE article = ? ORDER BY at, editor, number, hash", [article.storable])
      })
  }

  public func entries(
    recordPrefix prefix: String, article: String?
  ) throws(CasefileError) -> [CaseEntry] {
    let article = article?.storable
    return try unaltered(
      read { database in
        try EntryRow.fetch(
          database,
          """
          WHERE substr(record, 1, ?) = ? AND (? IS NULL OR article = ?)
          ORDER BY article, at, editor, number, hash
          """, [prefix.unicodeScalars.count, prefix, article, article])
      })
  }

  private func unaltered(_ entries: [CaseEntry]) throws(CasefileError) -> [CaseEntry] {
    if let entry = entries.first(where: { $0.fault != nil }), let fault = entry.fault {
      throw .altered(path: path, fault: "\(entry.name): \(fault)")
    }
    return entries
  }

  public func log() throws(CasefileError) -> CaseLog {
    try read { database in
      let heads = try Row.fetchAll(database, sql: "SELECT hash, editor FROM heads")
      return CaseLog(
        entries: try EntryRow.fetch(database, "ORDER BY editor, number, hash"),
        heads: Dictionary(
          heads.map { ($0["hash"] as String, $0["editor"] as String) }, uniquingKeysWith: { $1 }))
    }
  }

  /// Whether the file's pages, tables, indexes and triggers are as this version makes them.
  public func isIntact() throws(CasefileError) -> Bool { try read(CasefileSchema.isIntact) }

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
      let followed = Set(try EntryRow.fetch(database, "").flatMap(\.previous))
      for entry in entries where !followed.contains(entry.hash) {
        try database.execute(
          sql: "INSERT OR IGNORE INTO heads VALUES (?, ?)",
          arguments: [entry.hash, entry.draft.editor])
      }
      return added
    }
  }

  public func keep(_ articles: [SeenArticle]) throws(CasefileError) {
    if articles.isEmpty { return }
    try write { database in
      for article in articles { try WaitingRow.replace(article, in: database) }
    }
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
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy(path: path)
    case .SQLITE_NOTADB: return .foreign(path: path)
    case .SQLITE_FULL:
      return .refused(
        path: path, reason: "the disk is full",
        advice: "what was recorded before is safe; make room and try again")
    case .SQLITE_IOERR:
      return .refused(
        path: path, reason: "the disk could not be read or written",
        advice: "what was recorded before is safe; see whether it is full or failing")
    case .SQLITE_READONLY:
      return .refused(
        path: path, reason: "may not be written",
        advice: "a casefile needs a writable file in a writable folder")
    case .SQLITE_CANTOPEN, .SQLITE_PERM:
      return .refused(
        path: path, reason: "cannot be opened",
        advice: "its folder must be there and writable, and its disk neither full nor read-only")
    case .SQLITE_CORRUPT:
      return .refused(
        path: path, reason: "is damaged", advice: "restore it from a copy or from an export")
    default:
      return .refused(path: path, reason: error.message ?? "\(error.resultCode)", advice: nil)
    }
  }
}
