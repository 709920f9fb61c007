import Foundation
import GRDB
import Hearsay

/// An entry of the log as a row.
enum EntryRow {
  private static let columns = """
    hash, editor, number, previous, at, role, decision, article, record, words, speaker, chain, note, evidence, key,
    signature
    """
  private static let marks = Array(repeating: "?", count: 16).joined(separator: ", ")

  static func insert(_ entry: CaseEntry, into database: Database) throws {
    try database.execute(
      sql: "INSERT INTO entries (\(columns)) VALUES (\(marks))", arguments: arguments(of: entry))
  }

  static func fetch(
    _ database: Database, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [CaseEntry] {
    let comparison = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM entries WHERE hash = ? AND (\(columns)) IS (\(marks)))")
    return try Row.fetchAll(
      database, sql: "SELECT \(columns) FROM entries \(condition)", arguments: arguments
    ).map { row in
      var entry = entry(row)
      entry.isAsWritten =
        try Bool.fetchOne(
          comparison, arguments: [entry.hash] + Self.arguments(of: entry)) ?? false
      return entry
    }
  }

  private static func arguments(of entry: CaseEntry) throws -> StatementArguments {
    let (draft, subject) = (entry.draft, entry.draft.subject)
    return [
      entry.hash, draft.editor, entry.number, entry.previous.joined(separator: " "), draft.at,
      draft.role, draft.decision.rawValue, subject.article, subject.record, subject.words,
      subject.speaker, try json(subject.chain), draft.note,
      try json(draft.evidence.map(EvidenceValue.init)), draft.key, entry.signature,
    ]
  }

  /// What cannot be read becomes what lifts nothing; comparing it with the row shows that it was changed.
  private static func entry(_ row: Row) -> CaseEntry {
    let evidence: [EvidenceValue] = (try? values(row["evidence"])) ?? []
    let subject = CaseSubject(
      article: row["article"], record: row["record"], words: row["words"],
      speaker: row["speaker"], chain: (try? values(row["chain"])) ?? [])
    let draft = EntryDraft(
      editor: row["editor"], role: row["role"],
      decision: EditorDecision(rawValue: row["decision"]) ?? .withdrawn, subject: subject,
      note: row["note"], evidence: evidence.compactMap(\.evidence), at: row["at"],
      key: row["key"])
    let previous: String = row["previous"]
    return CaseEntry(
      stored: draft, number: row["number"],
      previous: previous.split(scalar: " ").map { String($0) }, hash: row["hash"],
      signature: row["signature"])
  }
}

/// A record that waits as a row.
enum WaitingRow {
  static func replace(_ article: SeenArticle, in database: Database) throws {
    let id = article.id.storable
    try database.execute(
      sql: """
        INSERT INTO articles VALUES (?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET
        path = excluded.path, sha256 = excluded.sha256, title = excluded.title, at = excluded.at
        """,
      arguments: [id, article.path, article.sha256, article.title, article.at])
    if !article.isAnother {
      try database.execute(sql: "DELETE FROM waiting WHERE article = ?", arguments: [id])
    }
    for (place, record) in article.waiting.enumerated() {
      try database.execute(
        sql: "INSERT OR IGNORE INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          id, record.id, record.subject.record, record.subject.words, record.subject.speaker,
          try json(record.subject.chain), record.context, try json(record.findings),
          try json(record.roles), try json(record.evidence.map(\.rawValue)), place,
        ])
    }
  }

  static func fetch(
    _ database: Database, prefix: String, article: String?
  ) throws -> [WaitingRecord] {
    let article = article?.storable
    return try Row.fetchAll(
      database,
      sql: """
        SELECT waiting.*, articles.at AS seen FROM waiting JOIN articles ON articles.id = article
        WHERE substr(waiting.id, 1, ?) = ? AND (? IS NULL OR article = ?) ORDER BY article, place
        """,
      arguments: [prefix.unicodeScalars.count, prefix, article, article]
    ).map(record)
  }

  private static func record(_ row: Row) throws -> WaitingRecord {
    let subject = CaseSubject(
      article: row["article"], record: row["record"], words: row["words"],
      speaker: row["speaker"], chain: try values(row["chain"]))
    let evidence: [String] = try values(row["evidence"])
    return WaitingRecord(
      id: row["id"], subject: subject, context: row["context"],
      findings: try values(row["findings"]), roles: try values(row["roles"]),
      evidence: evidence.compactMap { SignOffDemand.Evidence(rawValue: $0) }, seen: row["seen"])
  }
}

/// Evidence as it stands in a column or a line of an export.
struct EvidenceValue: Codable {
  var kind: String
  var value: String
  var sha256: String?

  init(_ evidence: Evidence) {
    (kind, value, sha256) = (evidence.kind.rawValue, evidence.value, evidence.sha256)
  }

  /// The evidence; nil for a kind that this version does not know.
  var evidence: Evidence? {
    Evidence.Kind(rawValue: kind).map { Evidence(kind: $0, value: value, sha256: sha256) }
  }
}

private func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

private func values<Value: Decodable>(_ text: String) throws -> Value {
  try JSONDecoder().decode(Value.self, from: Data(text.utf8))
}
