import Hearsay

/// What a run came to, counted article by article.
public struct RunSummary: Sendable, Equatable {
  /// How many articles `firstToLookAt` names, and how many unread inputs `unread` does.
  private static let (ranked, named) = (20, 1000)

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
  /// Who is cited how often; empty when nobody asked.
  public private(set) var sources = SourceTally()
  /// At most 20 articles: those with the most records on hold, then with the most cautions, then in the order of the input.
  public private(set) var firstToLookAt: [ArticleSummary] = []
  /// Inputs that could not be read.
  public private(set) var unreadable = 0
  /// The first 1,000 of them.
  public private(set) var unread: [UnreadInput] = []

  /// Makes the summary of a run that has read nothing yet.
  public init() {}

  /// The number of all records.
  public var recordCount: Int { records.values.reduce(0, +) }

  /// Records whose text names no speaker.
  public var withoutSpeaker: Int { recordCount - withSpeaker }

  /// The findings that came up at least that severe: the gravest first, then the most frequent, equal ones by their ids.
  func findings(atLeast least: Severity) -> [(id: String, count: FindingCount)] {
    let grave = Severity.allCases.reversed()
    return findings.filter { finding in grave.contains { $0 >= least && finding.value[$0] > 0 } }
      .sorted { one, other in
        for severity in grave where one.value[severity] != other.value[severity] {
          return one.value[severity] > other.value[severity]
        }
        return one.key < other.key
      }
      .map { ($0.key, $0.value) }
  }

  /// Counts an input that could not be read.
  public mutating func add(_ input: UnreadInput) {
    unreadable += 1
    if unread.count < Self.named { unread.append(input) }
  }

  /// Counts an article and its records.
  public mutating func add(_ article: ArticleSummary) {
    articles += 1
    if article.records.isEmpty { articlesWithoutRecords += 1 }
    records.merge(article.records, uniquingKeysWith: +)
    withSpeaker += article.withSpeaker
    relayed += article.relayed
    for (id, count) in article.findings { findings[id, default: FindingCount()].add(count) }
    if let gravest = article.severity { articlesBySeverity[gravest, default: 0] += 1 }
    sources.add(article.sources)
    rank(article)
  }

  private mutating func rank(_ article: ArticleSummary) {
    guard article.severity ?? .note > .note else { return }
    let place = firstToLookAt.firstIndex { article.urgency > $0.urgency } ?? firstToLookAt.count
    guard place < Self.ranked else { return }
    var article = article
    article.sources = SourceTally()
    firstToLookAt.insert(article, at: place)
    if firstToLookAt.count > Self.ranked { firstToLookAt.removeLast() }
  }
}

extension ArticleSummary {
  /// What puts one article before another.
  fileprivate var urgency: (Int, Int) {
    (recordsBySeverity[.hold] ?? 0, recordsBySeverity[.caution] ?? 0)
  }
}
