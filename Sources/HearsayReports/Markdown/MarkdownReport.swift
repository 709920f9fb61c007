import Hearsay

/// Writes what a reviewer has to look at, for a pull request or a ticket: a summary, then the records with a caution or
/// a hold.
///
/// Notes fold away; an article with nothing but notes is counted in the summary only.
public struct MarkdownReport: Report {
  private let leastSeverity: Severity

  /// Makes a report of findings from `leastSeverity` up.
  public init(leastSeverity: Severity = .note) { self.leastSeverity = leastSeverity }

  public var opening: ReportOpening {
    let summary = MarkdownSummary(leastSeverity: leastSeverity)
    return .fromSummary { summary.bytes(of: $0) }
  }

  /// An article's heading and its records; nothing for an article that can wait.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    ReportPart(MarkdownArticle(result, leastSeverity: leastSeverity).bytes)
  }
}
