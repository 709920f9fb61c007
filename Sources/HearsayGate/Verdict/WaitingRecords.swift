import Hearsay

extension ArticleVerdict {
  /// What the casefile keeps so that an editor can decide: the records that are kept back, and the article's own findings.
  public func seen(at time: String) -> SeenArticle {
    var waiting: [WaitingRecord] = []
    if article.decision == .hold {
      let subject = CaseSubject(
        article: result.article.id, record: Gate.articleRecord, words: result.article.title ?? "",
        speaker: nil, chain: [])
      waiting.append(
        WaitingRecord(
          id: Gate.articleRecord, subject: subject, context: "",
          findings: self.findings(result.findings, article), role: article.role))
    }
    for number in records.indices where records[number].decision == .hold {
      waiting.append(waitingRecord(number))
    }
    return SeenArticle(
      id: result.article.id, path: result.article.path, sha256: result.article.sha256,
      title: result.article.title, at: time, waiting: waiting)
  }

  private func waitingRecord(_ number: Int) -> WaitingRecord {
    let record = result.records[number]
    return WaitingRecord(
      id: ids[number], subject: subject(of: record), context: context(of: record),
      findings: findings(record.findings, records[number]), role: records[number].role)
  }

  /// What a decision on the record is about.
  public func subject(of record: ProvenanceRecord) -> CaseSubject {
    let article = result.article
    return CaseSubject(
      article: article.id, record: Fingerprint.of(record, in: article),
      words: article.words(of: record.content), speaker: record.speaker?.name(in: article),
      chain: record.path(in: article))
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
  /// The role that the first open line asks for; nil for any.
  var role: String? { open.lazy.compactMap(\.line.demand?.role).first }
}

extension ProvenanceRecord {
  /// The sources in the order the words travelled, as their names: bases, speaker, relays, publishers.
  public func path(in article: Article) -> [String] {
    func names(_ role: LinkRole) -> [String] {
      chain.filter { $0.role == role }.compactMap { $0.mention.name(in: article) }
    }
    let speaker = speaker?.name(in: article).map { [$0] } ?? []
    return names(.basis) + speaker + names(.relay) + names(.publisher)
  }
}
