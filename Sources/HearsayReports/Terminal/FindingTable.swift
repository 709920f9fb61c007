import Hearsay

/// Writes what a run's findings came to, the gravest first.
struct FindingTable: Sendable {
  /// The most rows, so that with the rest of the summary they fit a screen of 24 lines.
  private static let rows = 12

  let writer: BlockWriter

  /// Appends a row for each finding with how many records and articles have it, and how severe it was there.
  func append(_ summary: RunSummary, to buffer: inout [UInt8]) {
    let shown = Array(
      Severity.allCases.filter { $0 >= writer.options.leastSeverity }.reversed())
    let rows = summary.findings(atLeast: writer.options.leastSeverity)
    guard !rows.isEmpty else { return }
    buffer.append(0x0A)
    // Records and articles are counted by finding; where milder ones are left out, the counts would not fit the rest.
    let isWhole = shown.contains(.note)
    let width = max(rows.map(\.id.utf8.count).max() ?? 0, 24) + 1
    let heads = shown.map(\.rawValue) + (isWhole ? ["records", "articles"] : [])
    append("findings".padded(to: width), heads, .dim, to: &buffer)
    for (id, count) in rows.prefix(Self.rows) {
      let numbers = shown.map { count[$0] } + (isWhole ? [count.records, count.articles] : [])
      let words = numbers.map { $0 == 0 ? "-" : "\($0)" }
      let style = shown.first { count[$0] > 0 }?.style ?? []
      append(id.padded(to: width), words, style, to: &buffer)
    }
    appendRest(rows.dropFirst(Self.rows), shown, to: &buffer)
  }

  /// The rows that there was no room for, in the order of their numbers.
  private func appendRest(
    _ rows: ArraySlice<(id: String, count: FindingCount)>, _ shown: [Severity],
    to buffer: inout [UInt8]
  ) {
    guard !rows.isEmpty else { return }
    let counts = rows.map { row in (id: row.id, number: shown.reduce(0) { $0 + row.count[$1] }) }
      .sorted { ($1.number, $0.id) < ($0.number, $1.id) }
    let words = counts.map { "\($0.id) \($0.number)" }.joined(separator: ", ")
    let lead = "and \(rows.count) more  "
    writer.append(
      lead: lead, .dim, margin: lead.utf8.count, StyledText(words, .dim), to: &buffer)
  }

  private func append(
    _ label: String, _ columns: [String], _ style: Style, to buffer: inout [UInt8]
  ) {
    let cells = columns.map { String(repeating: " ", count: max(9 - $0.utf8.count, 1)) + $0 }
    writer.append(lead: label, style, line: cells.joined(), to: &buffer)
  }
}
