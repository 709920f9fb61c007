import Hearsay

/// Writes one row a record for spreadsheets and data desks.
public struct CSVReport: Report {
  /// The header row. New columns go to the end.
  private static let columns = [
    "record_id", "article_id", "path", "title", "publisher", "date", "kind", "speaker",
    "speaker_words", "speaker_classes", "chain", "relays", "bases", "content", "cue", "addressee",
    "medium", "time", "figures", "alterations", "severity", "findings", "reasons", "tasks",
    "confidence", "rule", "source_rule", "sentence", "start", "end", "sign_off", "sign_off_by",
    "sign_off_at",
  ]

  /// Makes a report.
  public init() {}

  public var opening: ReportOpening {
    .known(Array("\(Self.columns.joined(separator: ","))\r\n".utf8))
  }

  /// One row for each record of an article.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    guard !result.records.isEmpty else { return ReportPart() }
    var rows = RecordRows(result.article)
    for (record, id) in zip(result.records, Fingerprint.ids(of: result)) {
      rows.append(record, id: id)
    }
    return ReportPart(rows.row.bytes)
  }
}

/// Writes the rows of one article's records.
private struct RecordRows {
  private let article: Article
  private let index: ScalarIndex
  private(set) var row = CSVRow()

  init(_ article: Article) {
    self.article = article
    index = ScalarIndex(article.text)
  }

  mutating func append(_ record: ProvenanceRecord, id: String) {
    for cell in [id, article.id, article.path, article.title, article.publisher, article.date] {
      row.append(cell)
    }
    row.append(record.kind.rawValue)
    appendSources(of: record)
    appendWords(of: record)
    appendFindings(of: record)
    appendReading(of: record)
    row.append(record.signOff?.decision.rawValue)
    row.append(record.signOff?.by)
    row.append(record.signOff?.at)
    row.end()
  }

  private mutating func appendSources(of record: ProvenanceRecord) {
    let hops = record.hops(in: article)
    row.append(record.speaker?.name(in: article))
    row.append(words(record.speaker?.spans ?? []))
    row.append(record.speaker?.classes ?? [])
    row.append(record.route(in: article))
    row.append(hops.filter { $0.role == .relay }.map(\.name))
    row.append(hops.filter { $0.role == .basis }.map(\.name))
  }

  private mutating func appendWords(of record: ProvenanceRecord) {
    row.append(words(record.content))
    row.append(words(record.cue))
    for span in [record.addressee, record.medium, record.time] {
      row.append(words(span.map { [$0] } ?? []))
    }
    row.append(record.figures.map { words([$0.span]) })
    row.append(record.alterations.map { "\($0.kind.rawValue): \(words([$0.span]))" })
  }

  private mutating func appendFindings(of record: ProvenanceRecord) {
    row.append(record.severity?.rawValue)
    row.append(record.findings.map(\.id))
    row.append(record.findings.map(\.reason))
    row.append(record.findings.compactMap(\.task))
  }

  private mutating func appendReading(of record: ProvenanceRecord) {
    row.append(probability: record.confidence)
    row.append(record.rule)
    row.append(record.sourceRule)
    row.append(number: record.sentence)
    row.append(number: record.content.first.map { index.scalars(of: $0).lowerBound })
    row.append(number: record.content.last.map { index.scalars(of: $0).upperBound })
  }

  private func words(_ spans: [TextSpan]) -> String { article.words(of: spans) }
}
