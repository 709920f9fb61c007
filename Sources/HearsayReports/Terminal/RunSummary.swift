import Hearsay

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
    for record in result.records { add(record) }
  }

  private mutating func add(_ record: ProvenanceRecord) {
    records[record.kind, default: 0] += 1
    if record.speaker != nil { withSpeaker += 1 }
    if record.chain.contains(where: { $0.role == .relay }) { relayed += 1 }
  }
}
