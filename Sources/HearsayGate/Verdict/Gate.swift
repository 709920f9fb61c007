import Hearsay

/// Judges articles by a policy and by what editors have decided.
public struct Gate: Sendable {
  public let policy: Policy
  /// The moment that decisions must still be valid at, in seconds since 1970.
  private let now: Int

  /// Makes a gate that judges as of `now`, in seconds since 1970.
  public init(policy: Policy, now: Int) {
    self.policy = policy
    self.now = now
  }

  /// The verdict on an article; `entries` are the decisions that the casefile has on its records, in any order.
  public func verdict(on result: ArticleRecords, entries: [CaseEntry]) -> ArticleVerdict {
    let standing = StandingDecisions(entries)
    let ids = Fingerprint.ids(of: result)
    let desk = policy.desk(of: result.article)
    var result = result
    var verdicts: [RecordVerdict] = []
    for number in result.records.indices {
      let fingerprint = Fingerprint.of(result.records[number], in: result.article)
      let decisions = standing[fingerprint]
      verdicts.append(
        verdict(
          result.records[number], result.records[number].findings, in: result, desk, decisions))
      result.records[number].signOff = decisions.last.map(SignOff.init)
    }
    let own = verdict(nil, result.findings, in: result, desk, standing[Self.articleRecord])
    let lapsed = LapsedDecisions(result, standing: standing, now: now).found
    return ArticleVerdict(
      result: result, ids: ids, records: verdicts, article: own, lapsed: lapsed)
  }

  /// What stands for a record's fingerprint where a decision is on the article's own findings.
  public static let articleRecord = "article"

  private func verdict(
    _ record: ProvenanceRecord?, _ findings: [Finding], in result: ArticleRecords, _ desk: String?,
    _ decisions: [CaseEntry]
  ) -> RecordVerdict {
    var rulings: [Ruling] = []
    // Without a record there is nothing to rule on but the findings.
    let subjects: [Int?] = (record == nil ? [] : [nil]) + findings.indices.map { $0 }
    for subject in subjects {
      let finding = subject.map { findings[$0] }
      let line = policy.lines.first {
        $0.criteria.fits(record, finding, in: result.article, desk: desk)
      }
      if let line { rulings.append(ruling(line, subject, decisions)) }
    }
    let isRejected = decisions.contains { $0.draft.decision == .rejected }
    let open = rulings.filter { !$0.isLifted }.map(\.decision).max() ?? .pass
    return RecordVerdict(decision: isRejected ? max(open, .block) : open, rulings: rulings)
  }

  private func ruling(_ line: PolicyLine, _ finding: Int?, _ decisions: [CaseEntry]) -> Ruling {
    guard let demand = line.demand else {
      return Ruling(
        line: line, finding: finding, signOffs: [], missing: nil, isLifted: line.decision == .pass)
    }
    let check = DemandCheck(demand, roster: policy.roster, decisions: decisions, now: now)
    return Ruling(
      line: line, finding: finding, signOffs: check.counted, missing: check.missing,
      isLifted: check.missing == nil)
  }
}

extension Policy {
  /// The desk that an article belongs to: as it says itself, else by its path.
  func desk(of article: Article) -> String? {
    article.desk ?? desks.first { $0.path.matches(article.path) }?.desk
  }
}

extension SignOff {
  /// A decision as a report shows it.
  init(_ entry: CaseEntry) {
    self.init(
      decision: entry.draft.decision.rawValue, by: entry.draft.editor, at: entry.draft.at,
      note: entry.draft.note)
  }
}
