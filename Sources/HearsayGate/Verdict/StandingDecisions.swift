/// The decisions that stand: of each editor, the last on each record, unless it was withdrawn.
public struct StandingDecisions {
  private var byRecord: [String: [CaseEntry]] = [:]

  /// Finds them among entries in any order.
  public init(_ entries: [CaseEntry]) {
    // Not by their times, which are only told, and clocks may be wrong.
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
  public subscript(record: String) -> [CaseEntry] { byRecord[record] ?? [] }

  /// An editor's decision on a record; nil when there is none, or it was withdrawn.
  public func decision(of editor: String, on record: String) -> CaseEntry? {
    self[record].first { $0.draft.editor == editor }
  }

  /// The fingerprints that somebody decided on.
  var records: [String] { byRecord.filter { !$0.value.isEmpty }.keys.sorted() }
}

extension CaseEntry {
  /// Later entries of an editor have higher numbers; of two that casefiles which grew apart gave the same number, the
  /// one that lifts nothing stands.
  fileprivate var order: (Int, Int, String, String) {
    let caution =
      switch draft.decision {
      case .rejected: 2
      case .withdrawn: 1
      case .verified, .verifiedWithChanges, .waived: 0
      }
    return (number, caution, draft.at, hash)
  }
}
