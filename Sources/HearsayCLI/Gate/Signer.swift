import Foundation
import HearsayGate
import HearsayReports

/// Puts editors' decisions into the casefile, and says so.
struct Signer {
  let casefile: SQLiteCasefile
  /// The role that all sign in; nil for the one that the record waits for.
  let role: String?
  let key: EditorKey?
  private let desk: SigningDesk

  init(casefile: SQLiteCasefile, roster: Roster, role: String?, key: EditorKey?) {
    (self.casefile, self.role, self.key) = (casefile, role, key)
    desk = SigningDesk(casefile: casefile, roster: roster)
  }

  /// The one record whose id begins with `prefix`.
  func find(_ prefix: String, article: String?) throws -> WaitingRecord {
    try attempt { () throws(SigningError) in try desk.find(prefix, article: article) }
  }

  /// What waits for the editor; of one article, or of all.
  func waiting(for editor: String, article: String?) throws -> [WaitingRecord] {
    try attempt { () throws(SigningError) in try desk.waiting(for: editor, article: article) }
  }

  /// Evidence with the hashes of its files.
  func evidence(links: [String], files: [String]) throws -> [Evidence] {
    try links.map { Evidence(kind: .link, value: $0) }
      + files.map { path in
        guard let file = Evidence(fileAt: path) else {
          throw ExitStatus.incomplete.saying("\(path): cannot be read")
        }
        return file
      }
  }

  /// Records decisions, all of which must be allowed before the first is recorded.
  func sign(_ wishes: [SigningWish]) throws {
    let time = Timestamp.text(Clock.now)
    let drafts = try wishes.map { wish in
      try attempt { () throws(SigningError) in try desk.draft(wish, at: time) }
    }
    for (wish, draft) in zip(wishes, drafts) {
      for remark in draft.remarks { StandardError.say(remark) }
      try record(draft.draft, wish.record.id)
    }
  }

  private func record(_ draft: EntryDraft, _ id: String) throws {
    let entry = try attempt { () throws(SigningError) in
      do throws(CasefileError) {
        return try casefile.append(draft, key: key)
      } catch {
        throw SigningError.casefile(error)
      }
    }
    let role = draft.role.map { " as \($0)" } ?? ""
    let place = "entry \(entry.number) (\(entry.hash.prefix(12)))"
    let line = "\(id) \(draft.decision.rawValue) by \(draft.editor)\(role), \(place)"
    try write(line.harmless + "\n")
  }

  private func attempt<Value>(_ action: () throws(SigningError) -> Value) throws -> Value {
    do {
      return try action()
    } catch .casefile(let error) {
      throw ExitStatus.incomplete.saying("\(error)")
    } catch {
      throw ExitStatus.wrongUse.saying("\(error)")
    }
  }
}

// Decisions made elsewhere.
extension Signer {
  /// Records the decisions of a list, by `editor` where a line names nobody; nothing where one of them cannot be.
  func sign(listedIn path: String, by editor: String?) throws {
    let input = path == "-" ? "standard input" : path
    let data = path == "-" ? Self.standardInput() : FileManager.default.contents(atPath: path)
    guard let data else { throw ExitStatus.incomplete.saying("\(input): cannot be read") }
    let list = DecisionList(Array(data))
    var faults = list.faults
    var wishes: [SigningWish] = []
    for line in list.lines {
      do throws(SigningError) {
        let wish = try wish(of: line, by: editor ?? "")
        _ = try desk.draft(wish, at: "")
        wishes.append(wish)
      } catch .casefile(let error) {
        throw ExitStatus.incomplete.saying("\(error)")
      } catch {
        faults.append(DecisionList.LineFault(line: line.number, message: "\(error)"))
      }
    }
    if faults.isEmpty { return try sign(wishes) }
    for fault in faults.sorted(by: { $0.line < $1.line }) { StandardError.say("\(input):\(fault)") }
    throw ExitStatus.incomplete.saying("nothing was recorded")
  }

  private func wish(
    of line: DecisionList.Line, by editor: String
  ) throws(SigningError) -> SigningWish {
    let record = try desk.find(line.record, article: line.article)
    return SigningWish(
      line.decision, on: record, by: line.editor ?? editor, role: line.role ?? role,
      note: line.note,
      evidence: line.evidence)
  }

  private static func standardInput() -> Data? {
    try? FileHandle.standardInput.readToEnd() ?? Data()
  }
}
