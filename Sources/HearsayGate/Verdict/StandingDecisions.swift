/// The decisions that stand: of each editor, the last on each record, unless it was withdrawn.
struct StandingDecisions {
  private var byRecord: [String: [CaseEntry]] = [:]

  init(_ entries: [CaseEntry]) {
    // An editor's entries are ordered by their numbers; times are only told, and clocks may be wrong.
    var last: [String: [String: CaseEntry]] = [:]
    for entry in entries {
      let (record, editor) = (entry.draft.subject.record, entry.draft.editor)
      if let other = last[record]?[editor], other.order > entry.order { continue }
      last[record, default: [:]][editor] = entry
    }
    for (record, entries) in last {
      byRecord[record] = entries.values.filter { $0.draft.decision != .withdrawn }
        .sorted { ($0.draft.at, $0.hash) < ($1.draft.at, $1.hash) }
    }
  }

  /// The decisions on a record, the latest last.
  subscript(record: String) -> [CaseEntry] { byRecord[record] ?? [] }

  /// The fingerprints that somebody decided on.
  var records: [String] { byRecord.filter { !$0.value.isEmpty }.keys.sorted() }
}

extension CaseEntry {
  fileprivate var order: (Int, String) { (number, hash) }
}
