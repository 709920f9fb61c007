import Hearsay

/// What a run's summary needs of one article, without its text.
public struct ArticleSummary: Sendable, Equatable {
  /// The article's place among the inputs, counted from 0.
  public var number: Int
  public var id: String
  public var path: String
  public var title: String?
  public var publisher: String?
  /// Records of each kind; a kind that never came up is missing.
  public var records: [QuotationKind: Int] = [:]
  /// Records whose text names a speaker.
  public var withSpeaker = 0
  /// Records whose words came through at least one relay.
  public var relayed = 0
  /// How often each finding came up, by its id.
  public var findings: [String: FindingCount] = [:]
  /// Records by the gravest of their findings; those without any are missing.
  public var recordsBySeverity: [Severity: Int] = [:]
  /// Who is cited how often; empty when nobody asked.
  public var sources = SourceTally()

  /// Counts an article's records; its sources too where a report wants to know.
  public init(_ result: ArticleRecords, number: Int = 0, countingSources: Bool = false) {
    self.number = number
    id = result.article.id
    path = result.article.path
    title = result.article.title
    publisher = result.article.publisher
    for finding in result.findings { findings[finding.id, default: FindingCount()].add(finding) }
    result.records.withUnsafeBufferPointer { records in
      for index in records.indices { add(records[index]) }
    }
    for id in findings.keys { findings[id]?.articles = 1 }
    if countingSources { sources = SourceTally(result) }
  }

  /// The number of all records.
  public var recordCount: Int { records.values.reduce(0, +) }

  /// The gravest finding of the article or one of its records; nil without any.
  public var severity: Severity? {
    Severity.allCases.last { severity in findings.values.contains { $0[severity] > 0 } }
  }

  private mutating func add(_ record: ProvenanceRecord) {
    records[record.kind, default: 0] += 1
    if record.speaker != nil { withSpeaker += 1 }
    if record.chain.contains(where: { $0.role == .relay }) { relayed += 1 }
    for finding in record.findings {
      findings[finding.id, default: FindingCount()].add(finding)
      findings[finding.id]?.records += 1
    }
    if let gravest = record.severity { recordsBySeverity[gravest, default: 0] += 1 }
  }
}

extension ProvenanceRecord {
  /// The gravest of the record's findings; nil without any.
  var severity: Severity? { findings.map(\.severity).max() }
}

/// How often one finding came up.
public struct FindingCount: Sendable, Equatable {
  /// Records that have it.
  public internal(set) var records = 0
  /// Articles that have it, themselves or in one of their records.
  public internal(set) var articles = 0
  private var severities: [Severity: Int] = [:]

  /// How often it was that severe.
  public subscript(severity: Severity) -> Int { severities[severity] ?? 0 }

  mutating func add(_ finding: Finding) { severities[finding.severity, default: 0] += 1 }

  mutating func add(_ other: FindingCount) {
    records += other.records
    articles += other.articles
    severities.merge(other.severities, uniquingKeysWith: +)
  }
}
