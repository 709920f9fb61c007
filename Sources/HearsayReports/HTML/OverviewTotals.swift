import Hearsay

/// Writes a run's totals.
struct OverviewTotals: Sendable {
  let run: RunSummary

  /// Appends them as a list of terms and numbers.
  func append(to html: inout HTMLBuilder) {
    html.markup(
      "<section aria-labelledby=\"totals\"><h2 id=\"totals\">Totals</h2><dl class=\"totals\">")
    append("articles", run.articles, to: &html) { html in
      if run.articlesWithoutRecords > 0 {
        html.number(run.articlesWithoutRecords)
        html.markup(" without records")
      }
    }
    append("records", run.recordCount, to: &html) { $0.kinds(run.records) }
    append("with a speaker", run.withSpeaker, to: &html) { html in
      html.number(run.withoutSpeaker)
      html.markup(" without")
    }
    append("through a relay", run.relayed, to: &html) { _ in }
    html.markup("</dl></section>\n")
  }

  private func append(
    _ label: StaticString, _ count: Int, to html: inout HTMLBuilder,
    note: (inout HTMLBuilder) -> Void
  ) {
    html.markup("<div><dt>")
    html.markup(label)
    html.markup("</dt><dd><b>")
    html.grouped(count)
    html.markup("</b> <span class=\"about\">")
    note(&html)
    html.markup("</span></dd></div>")
  }
}

extension HTMLBuilder {
  /// Appends a number with its thousands set off by a comma.
  mutating func grouped(_ value: Int) {
    guard value >= 1000 else { return number(value) }
    grouped(value / 1000)
    markup(",")
    let rest = value % 1000
    if rest < 100 { markup("0") }
    if rest < 10 { markup("0") }
    number(rest)
  }
}
