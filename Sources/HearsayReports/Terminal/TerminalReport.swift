import Hearsay

/// Writes what a person reads in a terminal or a log: articles, their records, and a summary.
///
/// Nothing that was read reaches the terminal as a command: control characters and bidirectional
/// overrides show as U+FFFD.
public struct TerminalReport: Report {
  private let writer: BlockWriter

  /// Makes a report for the terminal that `options` describe.
  public init(options: TerminalOptions = TerminalOptions()) {
    writer = BlockWriter(options: options)
  }

  public var showsRemarks: Bool { !writer.options.isSummary }

  /// An article's header line and its records; an article without any takes one line.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    guard !writer.options.isSummary else { return ReportPart() }
    var buffer: [UInt8] = []
    append(result, to: &buffer)
    return ReportPart(buffer)
  }

  func append(_ result: ArticleRecords, to buffer: inout [UInt8]) {
    writer.append(margin: 0, header(of: result), to: &buffer)
    for remark in result.remarks {
      writer.append(lead: "  remark", .yellow, margin: 10, StyledText(remark), to: &buffer)
    }
    FindingLines(writer: writer).append(result.findings, margin: 11, to: &buffer)
    appendRecords(of: result, to: &buffer)
  }

  /// The closing lines: what was read, what was found and what is missing.
  public func closing(_ summary: RunSummary) -> [UInt8] {
    var rows = [
      ("articles", summary.articles, note(summary.articlesWithoutRecords, "without records")),
      ("records", summary.recordCount, kinds(of: summary)),
      ("with speaker", summary.withSpeaker, note(summary.withoutSpeaker, "without")),
      ("relayed", summary.relayed, ""),
    ]
    rows += verdicts(of: summary)
    if summary.unreadable > 0 { rows.append(("not read", summary.unreadable, "inputs failed")) }
    var buffer: [UInt8] = writer.options.isSummary ? [] : [0x0A]
    append(table: rows, to: &buffer)
    FindingTable(writer: writer).append(summary, to: &buffer)
    return buffer
  }

  private func appendRecords(of result: ArticleRecords, to buffer: inout [UInt8]) {
    let block = RecordBlock(article: result.article, writer: writer)
    for (record, id) in zip(result.records, Fingerprint.ids(of: result)) {
      buffer.append(0x0A)
      block.append(record, id: id, to: &buffer)
    }
    if !result.records.isEmpty { buffer.append(0x0A) }
  }

  private func header(of result: ArticleRecords) -> StyledText {
    let (article, count) = (result.article, result.records.count)
    let records = count == 0 ? "no records" : count == 1 ? "1 record" : "\(count) records"
    var text = StyledText(article.title ?? article.id, count == 0 ? [] : .bold)
    for part in [article.publisher, article.path, records] {
      if let part { text.append(" · \(part)", .dim) }
    }
    return text
  }

  /// How many articles need somebody; none where no finding was looked for.
  private func verdicts(of summary: RunSummary) -> [(String, Int, String)] {
    guard !summary.findings.isEmpty else { return [] }
    return Severity.allCases.reversed().filter { $0 > .note && $0 >= writer.options.leastSeverity }
      .map { severity in
        let count = summary.articlesBySeverity[severity] ?? 0
        return (
          severity.rawValue, count,
          severity == .hold ? "articles with a hold" : "more with a caution"
        )
      }
  }

  private func note(_ count: Int, _ words: String) -> String {
    count == 0 ? "" : "\(count) \(words)"
  }

  private func kinds(of summary: RunSummary) -> String {
    QuotationKind.allCases
      .map { note(summary.records[$0] ?? 0, $0.rawValue) }
      .filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private func append(
    table rows: [(label: String, count: Int, note: String)], to buffer: inout [UInt8]
  ) {
    let digits = rows.map { "\($0.count)".utf8.count }.max() ?? 1
    for row in rows {
      let padding = String(repeating: " ", count: digits - "\(row.count)".utf8.count)
      let style: Style = row.label == "not read" ? [.bold, .red] : .dim
      let text = StyledText(row.note.isEmpty ? "\(row.count)" : "\(row.count) · \(row.note)")
      let lead = row.label.padded(to: 14) + padding
      writer.append(lead: lead, style, margin: 14 + padding.utf8.count, text, to: &buffer)
    }
  }
}
