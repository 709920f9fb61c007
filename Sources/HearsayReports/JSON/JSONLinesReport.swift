import Hearsay

/// Writes provenance records as JSON Lines: one record a line.
///
/// An article with findings that belong to none of its records has a line of its own before them.
/// `Documentation/record.schema.json` and `Documentation/article.schema.json` describe the lines.
public struct JSONLinesReport: Report {
  /// Makes a report.
  public init() {}

  /// One line for each record of an article; nothing for an article without records and findings.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    guard !result.records.isEmpty || !result.findings.isEmpty else { return ReportPart() }
    let json = RecordJSON(result)
    var buffer: [UInt8] = []
    if !result.findings.isEmpty {
      json.appendArticle(to: &buffer)
      buffer.append(0x0A)
    }
    for number in result.records.indices {
      json.append(record: number, to: &buffer)
      buffer.append(0x0A)
    }
    return ReportPart(buffer)
  }
}
