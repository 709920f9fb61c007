import Hearsay

/// Writes what the findings of a page mean, so that the page explains itself.
struct Glossary: Sendable {
  /// The findings that are in use.
  let rules: [FindingRule]
  /// The ids of those that the page has.
  let ids: Set<String>

  /// Appends the explanations; nothing for a page without findings.
  func append(to html: inout HTMLBuilder) {
    guard !ids.isEmpty else { return }
    html.markup(
      "<section class=\"glossary\" aria-labelledby=\"glossary\"><h2 id=\"glossary\">What the findings mean</h2><dl>"
    )
    let known = rules.filter { ids.contains($0.id) }
    for rule in known { append(rule.id, rule.note, rule.standards, to: &html) }
    for id in ids.subtracting(known.map(\.id)).sorted() { append(id, nil, [], to: &html) }
    html.markup("</dl></section>\n")
  }

  private func append(
    _ id: String, _ note: String?, _ standards: [String], to html: inout HTMLBuilder
  ) {
    html.markup("<dt id=\"f-")
    html.text(id)
    html.markup("\">")
    html.text(id)
    html.markup("</dt><dd>")
    html.text(note ?? "The rules say nothing about it.")
    if !standards.isEmpty {
      html.markup(" <span class=\"about\">Newsroom rules ")
      html.text(standards.joined(separator: ", "))
      html.markup("</span>")
    }
    html.markup("</dd>")
  }
}
