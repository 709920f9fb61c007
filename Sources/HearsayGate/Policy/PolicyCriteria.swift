import Hearsay

/// What a policy line asks of a record, one of its findings, and their article; what it does not name fits everything.
public struct PolicyCriteria: Sendable, Equatable {
  /// Ids of findings; with `severity`, it makes the line one for findings only.
  public var findings: Set<String> = []
  /// The least severe findings that it fits.
  public var severity: Severity?
  /// Classes of which the speaker must have one.
  public var classes: Set<String> = []
  /// Classes of which the speaker or a link of the chain must have one.
  public var chainClasses: Set<String> = []
  public var kinds: Set<QuotationKind> = []
  /// The confidence must be below this. A record that was never measured is: nothing shows that it is better.
  public var confidenceBelow: Double?
  /// The confidence must be measured and at least this.
  public var confidenceAtLeast: Double?
  public var desks: Set<String> = []
  public var paths: [PathPattern] = []

  public init() {}

  /// Whether the line is about findings, and not about records by themselves.
  var needsFinding: Bool { !findings.isEmpty || severity != nil }

  /// Whether it fits a record of an article, or a finding of the record or of the article.
  func fits(_ record: ProvenanceRecord?, _ finding: Finding?, in article: Article, desk: String?)
    -> Bool
  {
    fits(finding) && fits(record) && fits(article, desk: desk)
  }

  private func fits(_ finding: Finding?) -> Bool {
    guard let finding else { return !needsFinding }
    if !findings.isEmpty && !findings.contains(finding.id) { return false }
    return severity.map { finding.severity >= $0 } ?? true
  }

  private func fits(_ record: ProvenanceRecord?) -> Bool {
    guard let record else { return !needsRecord }
    if !kinds.isEmpty && !kinds.contains(record.kind) { return false }
    if !classes.isEmpty && classes.isDisjoint(with: record.speaker?.classes ?? []) { return false }
    if !chainClasses.isEmpty && chainClasses.isDisjoint(with: record.allClasses) { return false }
    if let confidenceBelow, (record.confidence ?? 0) >= confidenceBelow { return false }
    if let confidenceAtLeast, (record.confidence ?? -1) < confidenceAtLeast { return false }
    return true
  }

  private var needsRecord: Bool {
    !kinds.isEmpty || !classes.isEmpty || !chainClasses.isEmpty || confidenceBelow != nil
      || confidenceAtLeast != nil
  }

  private func fits(_ article: Article, desk: String?) -> Bool {
    if !desks.isEmpty && !desks.contains(desk ?? "") { return false }
    return paths.isEmpty || paths.contains { $0.matches(article.path) }
  }
}

extension ProvenanceRecord {
  /// The classes of the speaker and of every link.
  fileprivate var allClasses: [String] {
    (speaker?.classes ?? []) + chain.flatMap(\.mention.classes)
  }
}
