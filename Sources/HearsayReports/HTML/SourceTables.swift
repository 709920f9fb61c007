import Hearsay

/// Writes whom a run's articles cite most.
struct SourceTables: Sendable {
  /// How many speakers and relays are named.
  private static let length = 15

  let sources: SourceTally

  /// Appends a table each for classes of speakers, speakers, and relays.
  func append(to html: inout HTMLBuilder) {
    guard !sources.classes.isEmpty || !sources.speakers.isEmpty else { return }
    html.markup(
      "<section aria-labelledby=\"sources\"><h2 id=\"sources\">Sources</h2><div class=\"tables\">\n"
    )
    append("By class", SourceTally.most(sources.classes, .max), isClass: true, to: &html)
    append("Most cited speakers", SourceTally.most(sources.speakers, Self.length), to: &html)
    append("Most cited relays", SourceTally.most(sources.relays, Self.length), to: &html)
    html.markup("</div></section>\n")
  }

  private func append(
    _ caption: StaticString, _ rows: [(name: String, count: SourceTally.Count)],
    isClass: Bool = false, to html: inout HTMLBuilder
  ) {
    guard !rows.isEmpty else { return }
    html.markup("<table><caption>")
    html.markup(caption)
    html.markup(
      "</caption><thead><tr><th scope=\"col\">Source</th><th scope=\"col\">records</th><th scope=\"col\">articles</th></tr></thead><tbody>\n"
    )
    for row in rows {
      html.markup("<tr><th scope=\"row\">")
      if isClass { html.words(row.name) } else { html.isolated { $0.text(row.name) } }
      for (number, name) in row.count.classes.enumerated() {
        html.markup(number == 0 ? " <span class=\"about\">" : ", ")
        html.words(name)
      }
      html.markup(row.count.classes.isEmpty ? "</th><td>" : "</span></th><td>")
      html.grouped(row.count.records)
      html.markup("</td><td>")
      html.grouped(row.count.articles)
      html.markup("</td></tr>\n")
    }
    html.markup("</tbody></table>\n")
  }
}
