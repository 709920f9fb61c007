import Hearsay

/// Writes findings for an editor: how severe, which, why, and what to do.
struct FindingList: Sendable {
  let anchors: RecordAnchors

  /// Appends them as a list; nothing where there are none.
  func append(_ findings: [Finding], to html: inout HTMLBuilder) {
    guard !findings.isEmpty else { return }
    html.markup("<ul class=\"findings\">")
    for finding in findings { append(finding, to: &html) }
    html.markup("</ul>")
  }

  private func append(_ finding: Finding, to html: inout HTMLBuilder) {
    html.markup("<li")
    html.attribute("data-finding", finding.id)
    html.markup(">")
    html.badge(finding.severity)
    html.markup(" <a href=\"#f-")
    html.text(finding.id)
    html.markup("\">")
    html.text(finding.id)
    html.markup("</a> ")
    html.isolated { $0.text(finding.reason) }
    if let task = finding.task {
      html.markup("<p class=\"task\">")
      html.isolated { $0.text(task) }
      html.markup("</p>")
    }
    for record in finding.records where anchors.ids.indices.contains(record) {
      html.markup(" <a href=\"#")
      anchors.append(record, to: &html)
      html.markup("\">record ")
      html.number(record + 1)
      html.markup("</a>")
    }
    html.markup("</li>")
  }
}
