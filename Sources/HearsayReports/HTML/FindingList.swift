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
    html.markup("<li>")
    html.name(of: finding)
    html.markup(" ")
    html.isolated { $0.text(finding.reason) }
    // Nobody has to do anything about a note; its article's own page has its task too.
    if let task = finding.task, finding.severity > .note || anchors.article == nil {
      html.markup("<p class=\"task\">")
      html.text(task)
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

extension HTMLBuilder {
  /// Appends a finding's severity and its id, which leads to what it means; the page's filters look for both.
  mutating func name(of finding: Finding) {
    badge(finding.severity)
    markup(" <a href=\"#f-")
    text(finding.id)
    markup("\">")
    text(finding.id)
    markup("</a>")
  }
}
