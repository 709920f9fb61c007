import Hearsay
import HearsayReports

extension ArticleVerdict {
  /// What the casefile keeps so that an editor can decide: the records that are kept back, and the article's own findings.
  public func seen(at time: String) -> SeenArticle {
    var waiting: [WaitingRecord] = []
    if article.decision == .hold {
      let subject = CaseSubject(
        article: result.article.id, record: result.findingsID, words: result.article.title ?? "",
        speaker: nil, chain: [])
      waiting.append(
        WaitingRecord(
          id: result.findingsID, subject: subject, context: "",
          findings: self.findings(result.findings, article), roles: article.roles,
          evidence: article.evidence, seen: time))
    }
    for number in records.indices where records[number].decision == .hold {
      waiting.append(waitingRecord(number, time))
    }
    return SeenArticle(
      id: result.article.id, path: result.article.path, sha256: result.article.sha256,
      title: result.article.title, at: time, waiting: waiting)
  }

  private func waitingRecord(_ number: Int, _ time: String) -> WaitingRecord {
    let (record, verdict) = (result.records[number], records[number])
    return WaitingRecord(
      id: ids[number], subject: subject(of: record), context: context(of: record),
      findings: findings(record.findings, verdict), roles: verdict.roles,
      evidence: verdict.evidence, seen: time)
  }

  /// What a decision on the record is about.
  public func subject(of record: ProvenanceRecord) -> CaseSubject {
    let article = result.article
    return CaseSubject(
      article: article.id, record: Fingerprint.of(record, in: article),
      words: article.words(of: record.content), speaker: record.speaker?.name(in: article),
      chain: record.stations(in: article))
  }

  /// The sentence or sentences that the words stand in.
  private func context(of record: ProvenanceRecord) -> String {
    let start = min(record.sentenceSpan.start, record.content.first?.start ?? .max)
    let end = max(record.sentenceSpan.end, record.content.last?.end ?? 0)
    return result.article.words(of: [TextSpan(Int(start), Int(end))])
  }

  private func findings(_ findings: [Finding], _ verdict: RecordVerdict) -> [WaitingFinding] {
    verdict.open.map { ruling in
      guard let number = ruling.finding else {
        return WaitingFinding(
          id: ruling.line.id, severity: Severity.hold.rawValue, reason: ruling.reason, task: nil)
      }
      let finding = findings[number]
      return WaitingFinding(
        id: finding.id, severity: finding.severity.rawValue, reason: finding.reason,
        task: finding.task)
    }
  }
}

extension RecordVerdict {
  /// The roles that open lines ask for, in their order.
  var roles: [String] {
    open.compactMap(\.line.demand?.role).reduce(into: []) { roles, role in
      if !roles.contains(role) { roles.append(role) }
    }
  }

  /// What open lines ask to be recorded.
  var evidence: [SignOffDemand.Evidence] {
    let asked = Set(open.flatMap { $0.line.demand?.evidence ?? [] })
    return SignOffDemand.Evidence.allCases.filter(asked.contains)
  }
}
