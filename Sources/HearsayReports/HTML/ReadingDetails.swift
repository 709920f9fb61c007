import Hearsay

/// Writes how a record was read: its words one by one, the rules, and the record's id.
struct ReadingDetails: Sendable {
  let article: Article
  /// Whether to leave out what the text beside the card shows too: a page of thousands of articles opens sooner.
  let isBrief: Bool

  /// Appends the details.
  func append(_ record: ProvenanceRecord, id: String, to html: inout HTMLBuilder) {
    if isBrief {
      html.markup("<dl>")
    } else {
      html.markup("<details class=\"read\"><summary>How it was read</summary><dl>")
      appendWords(of: record, to: &html)
    }
    append("said to", record.addressee, to: &html)
    append("said in", record.medium, to: &html)
    append("said when", record.time, to: &html)
    append(record.alterations, to: &html)
    append(record.figures, to: &html)
    html.markup("<dt>rules<dd>")
    html.text(record.rule)
    if let sourceRule = record.sourceRule {
      html.markup(" ")
      html.text(sourceRule)
    }
    html.markup("<dt>record<dd>")
    html.text(id)
    html.markup(isBrief ? "</dl>" : "</dl></details>")
  }

  private func appendWords(of record: ProvenanceRecord, to html: inout HTMLBuilder) {
    html.markup("<dt>content<dd class=\"content\" dir=\"auto\">")
    html.text(record.content, of: article)
    append("cue", record.cue, to: &html)
    html.markup("<dt>sentence<dd>")
    html.number(record.sentence)
  }

  private func append(_ label: StaticString, _ span: TextSpan?, to html: inout HTMLBuilder) {
    if let span { append(label, [span], to: &html) }
  }

  private func append(_ label: StaticString, _ spans: [TextSpan], to html: inout HTMLBuilder) {
    guard !spans.isEmpty else { return }
    row(label, to: &html) { html in html.isolated { $0.text(spans, of: article) } }
  }

  private func row(
    _ label: StaticString, to html: inout HTMLBuilder, _ write: (inout HTMLBuilder) -> Void
  ) {
    html.markup("<dt>")
    html.markup(label)
    html.markup("<dd>")
    write(&html)
  }

  private func append(_ alterations: [Alteration], to html: inout HTMLBuilder) {
    for alteration in alterations {
      row("altered", to: &html) { html in
        html.text(alteration.kind.rawValue)
        html.markup(", ")
        html.words(alteration.effect)
        html.markup(": ")
        html.isolated { $0.text(alteration.span, of: article) }
      }
    }
  }

  private func append(_ figures: [Figure], to html: inout HTMLBuilder) {
    for figure in figures {
      row("figure", to: &html) { html in
        html.isolated { $0.text(figure.span, of: article) }
        if let value = figure.value {
          html.markup(" = ")
          html.text(value, figure.upper)
        }
        for fact in [figure.qualifier, figure.unit, figure.event] {
          guard let fact else { continue }
          html.markup(" · ")
          html.isolated { $0.text(fact) }
        }
      }
    }
  }
}

extension HTMLBuilder {
  /// Appends a number, or a range of two.
  fileprivate mutating func text(_ value: Double, _ upper: Double?) {
    number(value)
    if let upper {
      markup("–")
      number(upper)
    }
  }
}
