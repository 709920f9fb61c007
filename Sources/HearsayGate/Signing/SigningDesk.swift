import Hearsay

/// Where editors' wishes become decisions: finds the record that is meant, and sees to it that the editor may decide.
public struct SigningDesk: Sendable {
  private let casefile: any Casefile
  private let roster: Roster

  /// Makes a desk that decides into a casefile, in the roles that a policy's roster gives.
  public init(casefile: any Casefile, roster: Roster) {
    self.casefile = casefile
    self.roster = roster
  }

  /// The one record whose id begins with `prefix`: of those that wait, else of those that somebody has decided on.
  public func find(_ prefix: String, article: String?) throws(SigningError) -> WaitingRecord {
    if prefix.isEmpty { throw .unknown(prefix) }
    let waiting = try asking { () throws(CasefileError) in
      try casefile.waiting(prefix: prefix, article: article)
    }
    // The whole id means that record even where others, "…-2", begin with it.
    let exact = waiting.filter { $0.id == prefix }
    var found = Self.distinct(exact.isEmpty ? waiting : exact)
    if found.isEmpty { found = try decided(prefix, article) }
    if found.count > 1 { throw .ambiguous(prefix, found) }
    guard let record = found.first else { throw .unknown(prefix) }
    return record
  }

  /// What waits and the editor has not decided on since the gate ran; of one article, or of all.
  public func waiting(for editor: String, article wanted: String?) throws(SigningError)
    -> [WaitingRecord]
  {
    try asking { () throws(CasefileError) in
      var (article, standing): (String?, StandingDecisions) = (nil, StandingDecisions([]))
      var open: [WaitingRecord] = []
      for record in Self.distinct(try casefile.waiting(prefix: "", article: wanted)) {
        if record.subject.article != article {
          standing = StandingDecisions(try casefile.entries(article: record.subject.article))
          article = record.subject.article
        }
        let own = standing.decision(of: editor, on: record.subject.record)
        if own.map({ $0.draft.at <= record.seen }) ?? true { open.append(record) }
      }
      return open
    }
  }

  /// A decision as it will be recorded, with what its editor must know about it.
  /// - Throws: what keeps it from being recorded at all.
  public func draft(
    _ wish: SigningWish, at time: String
  ) throws(SigningError) -> (draft: EntryDraft, remarks: [String]) {
    guard let editor = EditorName.normalised(wish.editor) else { throw .name(wish.editor) }
    let record = wish.record
    var draft = EntryDraft(
      editor: editor, decision: wish.decision, subject: record.subject, note: wish.note,
      evidence: wish.evidence, at: time)
    if wish.decision == .withdrawn {
      try checkWithdrawal(of: record, by: editor)
      return (draft, [])
    }
    var remarks: [String] = []
    draft.role = try role(of: editor, wish.role, for: record, &remarks)
    let lacking = record.evidence.filter { !draft.has($0) }
    if wish.decision.lifts, !lacking.isEmpty {
      remarks.append(
        "\(record.id) asks for a \(lacking.map(\.rawValue).joined(separator: " and a ")); "
          + "the decision is recorded without, and lifts nothing")
    }
    return (draft, remarks)
  }

  private func checkWithdrawal(of record: WaitingRecord, by editor: String) throws(SigningError) {
    let entries = try asking { () throws(CasefileError) in
      try casefile.entries(article: record.subject.article)
    }
    let own = StandingDecisions(entries).decision(of: editor, on: record.subject.record)
    if own == nil { throw .nothingToWithdraw(editor, record.id) }
  }

  /// Asks nothing of the policy that it does not say: a role that the roster does not have is open to everybody.
  private func role(
    of editor: String, _ named: String?, for record: WaitingRecord, _ remarks: inout [String]
  ) throws(SigningError) -> String? {
    if let named {
      if roster.allows(editor, as: named) { return named }
      throw .notInRole(editor, named, holders: roster.roles[named, default: []])
    }
    if let role = record.roles.first(where: { roster.allows(editor, as: $0) }) { return role }
    if let wanted = record.roles.first {
      remarks.append(
        "\(record.id) waits for a sign-off as \(wanted), which \(editor) is not; the decision is recorded without a role, and lifts nothing"
      )
    }
    return nil
  }
}

extension SigningDesk {
  /// What was decided on needs no gate to be decided on again, or to be taken back.
  private func decided(_ prefix: String, _ article: String?) throws(SigningError)
    -> [WaitingRecord]
  {
    try asking { () throws(CasefileError) in
      var entries = try casefile.entries(recordPrefix: prefix, article: article)
      if entries.isEmpty, let whole = Self.withoutNumber(prefix) {
        entries = try casefile.entries(recordPrefix: whole, article: article)
      }
      return Self.distinct(
        entries.map {
          WaitingRecord(
            id: $0.draft.subject.record, subject: $0.draft.subject, context: "", findings: [],
            roles: [], evidence: [], seen: $0.draft.at)
        })
    }
  }

  /// The fingerprint of an id that ends in "-2".
  private static func withoutNumber(_ id: String) -> String? {
    guard let dash = id.utf8.lastIndex(of: UInt8(ascii: "-")),
      Int(id[id.utf8.index(after: dash)...]) != nil
    else { return nil }
    return String(id[..<dash])
  }

  /// A decision counts for all records of an article that have its fingerprint, so one of them is enough.
  private static func distinct(_ records: [WaitingRecord]) -> [WaitingRecord] {
    var seen: Set<[String]> = []
    return records.filter { seen.insert([$0.subject.article, $0.subject.record]).inserted }
  }

  private func asking<Value>(
    _ action: () throws(CasefileError) -> Value
  ) throws(SigningError) -> Value {
    do {
      return try action()
    } catch {
      throw .casefile(error)
    }
  }
}

/// What an editor wants to decide.
public struct SigningWish: Sendable {
  public var record: WaitingRecord
  public var decision: EditorDecision
  public var editor: String
  /// The role that the editor names; nil for the one that the record waits for.
  public var role: String?
  public var note: String?
  public var evidence: [Evidence]

  public init(
    _ decision: EditorDecision, on record: WaitingRecord, by editor: String, role: String? = nil,
    note: String? = nil, evidence: [Evidence] = []
  ) {
    (self.record, self.decision, self.editor, self.role) = (record, decision, editor, role)
    (self.note, self.evidence) = (note, evidence)
  }
}
