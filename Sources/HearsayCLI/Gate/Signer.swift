import Foundation
import Hearsay
import HearsayGate

/// Puts an editor's decisions into the casefile.
struct Signer {
  let casefile: SQLiteCasefile
  let editor: String
  let roster: Roster
  /// The role that the editor named; nil for the one that a record waits for.
  let role: String?
  let key: EditorKey?

  /// The one waiting record whose id begins with `prefix`.
  func find(_ prefix: String, article: String?) throws -> WaitingRecord {
    let found = try attempt { () throws(CasefileError) in
      try casefile.waiting(prefix: prefix, article: article)
    }
    // The whole id means that record even where others, "…-2", begin with it.
    let exact = found.filter { $0.id == prefix }
    let matches = exact.isEmpty ? found : exact
    switch matches.count {
    case 1: return matches[0]
    case 0:
      throw ExitStatus.wrongUse.saying(
        "no waiting record “\(prefix)”; hearsay gate prints their ids, and must have run with this casefile"
      )
    default:
      let names = matches.prefix(8).map { "  \($0.id) in \($0.subject.article)" }
      throw ExitStatus.wrongUse.saying(
        "“\(prefix)” is not one record; say more of the id, or --article\n"
          + names.joined(separator: "\n"))
    }
  }

  /// Everything that waits; of one article, or of all.
  func waiting(article: String?) throws -> [WaitingRecord] {
    try attempt { () throws(CasefileError) in
      try casefile.waiting(prefix: "", article: article)
    }
  }

  /// Evidence with the hashes of its files.
  func evidence(links: [String], files: [String]) throws -> [Evidence] {
    let hashed = try files.map { path in
      guard let data = FileManager.default.contents(atPath: path) else {
        throw ExitStatus.incomplete.saying("\(path): cannot be read")
      }
      let name = URL(fileURLWithPath: path).lastPathComponent
      return Evidence(kind: .file, value: name, sha256: SHA256.hexDigest(of: Array(data)))
    }
    return links.map { Evidence(kind: .link, value: $0) } + hashed
  }

  /// Records one decision and says so.
  func sign(
    _ record: WaitingRecord, _ decision: EditorDecision, note: String?, evidence: [Evidence]
  ) throws {
    let draft = EntryDraft(
      editor: editor, role: try role(for: record), decision: decision, subject: record.subject,
      note: note, evidence: evidence, at: Timestamp.text(Clock.now))
    let entry = try attempt { () throws(CasefileError) in
      try casefile.append(draft, key: key)
    }
    let role = draft.role.map { " as \($0)" } ?? ""
    try write(
      "\(record.id) \(decision.rawValue) by \(editor)\(role), entry \(entry.number) (\(entry.hash.prefix(12)))\n"
    )
  }

  /// Asks nothing of the policy that it does not say: a role that the roster does not have is open to everybody.
  private func role(for record: WaitingRecord) throws -> String? {
    guard let wanted = role ?? record.role else { return nil }
    if roster.allows(editor, as: wanted) { return wanted }
    if role == nil {
      StandardError.say(
        "\(record.id) waits for a \(wanted), which \(editor) is not; the decision is recorded without that role"
      )
      return nil
    }
    let holders = roster.roles[wanted, default: []].joined(separator: ", ")
    throw ExitStatus.wrongUse.saying(
      "\(editor) is no \(wanted); the policy names \(holders.isEmpty ? "nobody" : holders)")
  }

  private func attempt<Value>(_ action: () throws(CasefileError) -> Value) throws -> Value {
    do {
      return try action()
    } catch {
      throw ExitStatus.incomplete.saying("\(error)")
    }
  }
}
