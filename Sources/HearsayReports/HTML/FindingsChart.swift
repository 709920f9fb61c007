import Hearsay

/// Writes a run's findings as a table whose last column draws each row: a chart that is a table.
struct FindingsChart: Sendable {
  private let rows: [(id: String, count: FindingCount)]
  private let longest: Int

  init(run: RunSummary) {
    rows = run.findings(atLeast: .note)
    longest = rows.map { $0.count.total }.max() ?? 1
  }

  /// Appends the table; nothing for a run without findings.
  func append(to html: inout HTMLBuilder) {
    guard !rows.isEmpty else { return }
    html.markup(
      """
      <section aria-labelledby="findings"><h2 id="findings">Findings</h2><div class="scroll"><table class="chart"><thead><tr>\
      <th scope="col">Finding</th><th scope="col">hold</th><th scope="col">caution</th><th scope="col">note</th>\
      <th scope="col">articles</th><td class="bar"></td></tr></thead><tbody>
      """)
    for row in rows { append(row.id, row.count, to: &html) }
    html.markup("</tbody></table></div></section>\n")
  }

  private func append(_ id: String, _ count: FindingCount, to html: inout HTMLBuilder) {
    html.markup("<tr><th scope=\"row\"><a href=\"#f-")
    html.text(id)
    html.markup("\">")
    html.text(id)
    html.markup("</a></th>")
    for severity in Severity.allCases.reversed() { cell(count[severity], to: &html) }
    cell(count.articles, to: &html)
    html.markup("<td class=\"bar\">")
    appendBar(count, to: &html)
    html.markup("</td></tr>\n")
  }

  private func cell(_ count: Int, to html: inout HTMLBuilder) {
    html.markup("<td>")
    if count == 0 { html.markup("–") } else { html.grouped(count) }
    html.markup("</td>")
  }

  /// The numbers stand beside it, so that a reader who does not see it misses nothing.
  private func appendBar(_ count: FindingCount, to html: inout HTMLBuilder) {
    html.markup(
      "<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
    )
    var x = 0
    for severity in Severity.allCases.reversed() where count[severity] > 0 {
      let width = max(count[severity] * 1000 / longest, 4)
      html.markup("<rect class=\"")
      html.text(severity.rawValue)
      html.markup("\" x=\"")
      html.number(x)
      html.markup("\" width=\"")
      html.number(width)
      html.markup("\" height=\"10\"/>")
      x += width
    }
    html.markup("</svg>")
  }
}

extension FindingCount {
  fileprivate var total: Int { Severity.allCases.reduce(0) { $0 + self[$1] } }
}
