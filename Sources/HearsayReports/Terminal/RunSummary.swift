import Hearsay

/// How often one finding came up.
public struct FindingCount: Sendable, Equatable {
  /// Records that have it.
  public fileprivate(set) var records = 0
  /// Articles that have it, themselves or in one of their records.
  public fileprivate(set) var articles = 0
  private var severities: [Severity: Int] = [:]

  /// How often it was that severe.
  public subscript(severity: Severity) -> Int { severities[severity] ?? 0 }

  fileprivate mutating func add(_ severity: Severity) { severities[severity, default: 0] += 1 }
}

/// What a run came to, counted article by article.
public struct RunSummary: Sendable, Equatable {
  /// Articles that were read.
  public private(set) var articles = 0
  /// Those of them in which nobody is quoted or reported.
  public private(set) var articlesWithoutRecords = 0
  /// Records of each kind; a kind that never came up is missing.
  public private(set) var records: [QuotationKind: Int] = [:]
  /// Records whose text names a speaker.
  public private(set) var withSpeaker = 0
  /// Records whose words came through at least one relay.
  public private(set) var relayed = 0
  /// How often each finding came up, by its id.
  public private(set) var findings: [String: FindingCount] = [:]
  /// Articles by the gravest of their findings; those without any are missing.
  public private(set) var articlesBySeverity: [Severity: Int] = [:]
  /// Inputs that could not be read.
  public var unreadable = 0

  /// Makes the summary of a run that has read nothing yet.
  public init(unreadable: Int = 0) { self.unreadable = unreadable }

  /// The number of all records.
  public var recordCount: Int { records.values.reduce(0, +) }

  /// Records whose text names no speaker.
  public var withoutSpeaker: Int { recordCount - withSpeaker }

  /// Counts an article and its records.
  public mutating func add(_ result: ArticleRecords) {
    articles += 1
    if result.records.isEmpty { articlesWithoutRecords += 1 }
    result.records.withUnsafeBufferPointer { records in
      for number in records.indices { add(records[number]) }
    }
    addFindings(of: result)
  }

  private mutating func addFindings(of result: ArticleRecords) {
    var ids: Set<String> = []
    var gravest: Severity?
    func count(_ finding: Finding, in summary: inout RunSummary) {
      ids.insert(finding.id)
      gravest = max(gravest ?? finding.severity, finding.severity)
      summary.findings[finding.id, default: FindingCount()].add(finding.severity)
    }
    for finding in result.findings { count(finding, in: &self) }
    for number in result.records.indices {
      for finding in result.records[number].findings {
        count(finding, in: &self)
        findings[finding.id]?.records += 1
      }
    }
    for id in ids { findings[id]?.articles += 1 }
    if let gravest { articlesBySeverity[gravest, default: 0] += 1 }
  }

  private mutating func add(_ record: ProvenanceRecord) {
    records[record.kind, default: 0] += 1
    if record.speaker != nil { withSpeaker += 1 }
    if record.chain.contains(where: { $0.role == .relay }) { relayed += 1 }
  }
}
