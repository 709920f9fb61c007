import Foundation
import GRDB

/// An entry of the log as a row.
enum EntryRow {
  static func insert(_ entry: CaseEntry, into database: Database) throws {
    let draft = entry.draft
    try database.execute(
      sql: "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        entry.hash, draft.editor, entry.number, entry.previous.joined(separator: " "), draft.at,
        draft.role, draft.decision.rawValue, draft.subject.article, draft.subject.record,
        draft.subject.words, draft.subject.speaker, try json(draft.subject.chain), draft.note,
        try json(draft.evidence.map(EvidenceValue.init)), draft.key,
        entry.signature,
      ])
  }

  static func fetch(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [CaseEntry] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM entries \(condition)", arguments: arguments
    ).map(entry)
  }

  private static func entry(_ row: Row) throws -> CaseEntry {
    let evidence: [EvidenceValue] = try values(row["evidence"])
    let subject = CaseSubject(
      article: row["article"], record: row["record"], words: row["words"],
      speaker: row["speaker"], chain: try values(row["chain"]))
    let draft = EntryDraft(
      editor: row["editor"], role: row["role"],
      // A decision that nobody knows lifts nothing, and its hash shows that it was changed.
      decision: EditorDecision(rawValue: row["decision"]) ?? .withdrawn, subject: subject,
      note: row["note"], evidence: evidence.map(\.evidence), at: row["at"], key: row["key"])
    let previous: String = row["previous"]
    return CaseEntry(
      stored: draft, number: row["number"],
      previous: previous.split(separator: " ").map(String.init), hash: row["hash"],
      signature: row["signature"])
  }
}

/// A record that waits as a row.
enum WaitingRow {
  static func replace(_ article: SeenArticle, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO articles VALUES (?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET
        path = excluded.path, sha256 = excluded.sha256, title = excluded.title, at = excluded.at
        """,
      arguments: [article.id, article.path, article.sha256, article.title, article.at])
    try database.execute(sql: "DELETE FROM waiting WHERE article = ?", arguments: [article.id])
    for (place, record) in article.waiting.enumerated() {
      try database.execute(
        sql: "INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          article.id, record.id, record.subject.record, record.subject.words,
          record.subject.speaker, try json(record.subject.chain), record.context,
          try json(record.findings), record.role, place,
        ])
    }
  }

  static func fetch(
    _ database: Database, prefix: String, article: String?
  ) throws -> [WaitingRecord] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM waiting WHERE substr(id, 1, ?) = ? AND (? IS NULL OR article = ?)
        ORDER BY article, place
        """,
      arguments: [prefix.unicodeScalars.count, prefix, article, article]
    ).map(record)
  }

  private static func record(_ row: Row) throws -> WaitingRecord {
    let subject = CaseSubject(
      article: row["article"], record: row["record"], words: row["words"],
      speaker: row["speaker"], chain: try values(row["chain"]))
    return WaitingRecord(
      id: row["id"], subject: subject, context: row["context"],
      findings: try values(row["findings"]), role: row["role"])
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

  var evidence: Evidence {
    Evidence(kind: Evidence.Kind(rawValue: kind) ?? .link, value: value, sha256: sha256)
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
