import ArgumentParser
import Hearsay
import HearsayReports

/// A format that a report can have.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case terminal, jsonl

  /// What writes this format.
  func renderer(colors: Bool, width: Int, findings: Severity) -> ReportRenderer {
    switch self {
    case .terminal:
      let report = TerminalReport(
        options: TerminalOptions(width: width, color: colors, leastSeverity: findings))
      return ReportRenderer(append: report.append, closing: report.summary, showsRemarks: true)
    case .jsonl:
      return ReportRenderer(append: JSONLinesWriter().append)
    }
  }
}

/// Turns records into the bytes of one format; all workers share it.
struct ReportRenderer: Sendable {
  /// Appends one article's part.
  let append: @Sendable (ArticleRecords, inout [UInt8]) -> Void
  /// What stands at the end, if the format has an end.
  var closing: (@Sendable (RunSummary) -> [UInt8])?
  /// Whether the article's part holds its remarks, so that standard error need not.
  var showsRemarks = false

  /// The bytes of one article.
  func bytes(of result: ArticleRecords) -> [UInt8] {
    var bytes: [UInt8] = []
    append(result, &bytes)
    return bytes
  }
}

/// A format and where it goes: `jsonl=records.jsonl`.
struct OutputRequest: ExpressibleByArgument {
  let format: ReportFormat
  /// `-` for standard output.
  let path: String

  init(format: ReportFormat, path: String) { (self.format, self.path) = (format, path) }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = ReportFormat(rawValue: parts[0]) else { return nil }
    self.init(format: format, path: parts[1])
  }
}
