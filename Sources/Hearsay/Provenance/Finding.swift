/// How much a finding weighs, from the least.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Good to know.
  case note
  /// Look at it before it runs.
  case caution
  /// Somebody must check it before it runs.
  case hold

  private var rank: Int {
    switch self {
    case .note: 0
    case .caution: 1
    case .hold: 2
    }
  }

  /// Orders severities from note to hold.
  public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }
}

/// A rule's remark on a record or an article: what is the matter, how severe, and what to verify.
///
/// A finding never says that a claim is false.
public struct Finding: Sendable, Equatable {
  /// The kebab-case name of the finding ("state-media-sourced").
  public var id: String
  public var severity: Severity
  /// What is the matter, in plain words with the record's own filled in.
  public var reason: String
  /// What an editor can do about it; nil when there is nothing to do.
  public var task: String?
  /// The other records that it is about, by their places in the article's list of records.
  public var records: [Int]
  /// The ids of the newsroom rules behind it ("C2"), as `Documentation/findings.md` lists them.
  public var standards: [String]

  public init(
    id: String, severity: Severity, reason: String, task: String? = nil, records: [Int] = [],
    standards: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.reason = reason
    self.task = task
    self.records = records
    self.standards = standards
  }
}
