import Hearsay

/// Judges articles by a policy and by what editors have decided.
public struct Gate: Sendable {
  public let policy: Policy
  /// The moment that decisions must still be valid at, in seconds since 1970.
  public let now: Int
  fileprivate let baseline: Baseline

  /// Makes a gate that judges as of `now`, in seconds since 1970; what the baseline knows is marked and passes.
  public init(policy: Policy, now: Int, baseline: Baseline = Baseline()) {
    self.policy = policy
    self.now = now
    self.baseline = baseline
  }

  /// The verdict on an article; `entries` are the decisions that the casefile has on its records, in any order.
  public func verdict(on result: ArticleRecords, entries: [CaseEntry]) -> ArticleVerdict {
    let standing = StandingDecisions(entries)
    var result = result
    let judge = ArticleJudge(gate: self, article: result.article)
    var verdicts: [RecordVerdict] = []
    for number in result.records.indices {
      let record = result.records[number]
      let fingerprint = Fingerprint.of(record, in: result.article)
      let decisions = standing[fingerprint]
      verdicts.append(judge.verdict(on: record, fingerprint, record.findings, decisions))
      result.records[number].signOff = decisions.last.map(SignOff.init)
    }
    let ownID = result.findingsID
    let own = judge.verdict(on: nil, ownID, result.findings, standing[ownID])
    return ArticleVerdict(
      result: result, ids: Fingerprint.ids(of: result), records: verdicts, article: own,
      lapsed: LapsedDecisions(result, standing: standing).found)
  }
}

/// Judges the records of one article.
private struct ArticleJudge {
  let gate: Gate
  let article: Article
  let desk: String?

  init(gate: Gate, article: Article) {
    self.gate = gate
    self.article = article
    desk = gate.policy.desk(of: article)
  }

  /// The verdict on a record and its findings; without a record, on findings of the article.
  func verdict(
    on record: ProvenanceRecord?, _ fingerprint: String, _ findings: [Finding],
    _ decisions: [CaseEntry]
  ) -> RecordVerdict {
    var rulings: [Ruling] = []
    let subjects: [Int?] = (record == nil ? [] : [nil]) + findings.indices.map { $0 }
    for subject in subjects {
      let finding = subject.map { findings[$0] }
      let line = gate.policy.lines.first {
        $0.criteria.fits(record, finding, in: article, desk: desk)
      }
      guard let line else { continue }
      var ruling = ruling(line, subject, decisions)
      mark(&ruling, finding?.id, fingerprint)
      rulings.append(ruling)
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
    let check = DemandCheck(
      demand, policy: gate.policy, decisions: decisions, now: gate.now)
    return Ruling(
      line: line, finding: finding, signOffs: check.counted, missing: check.missing,
      isLifted: check.missing == nil)
  }

  /// What a baseline knows passes, and says until when.
  private func mark(_ ruling: inout Ruling, _ finding: String?, _ fingerprint: String) {
    guard !ruling.isLifted else { return }
    ruling.knownUntil = gate.baseline.known(
      article: article.id, record: fingerprint, line: ruling.line.id, finding: finding,
      now: gate.now)
    if ruling.knownUntil != nil { ruling.isLifted = true }
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
      decision: entry.draft.decision, by: entry.draft.editor, at: entry.draft.at,
      note: entry.draft.note)
  }
}
