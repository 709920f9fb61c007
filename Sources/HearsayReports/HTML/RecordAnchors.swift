import Hearsay

/// The names under which the records of an article can be linked to.
struct RecordAnchors: Sendable {
  /// The records' ids, in their order.
  let ids: [String]
  /// The article's number where a page has several; their anchors are short, for there can be very many.
  let article: Int?

  init(_ result: ArticleRecords, article: Int?) {
    ids = Fingerprint.ids(of: result)
    self.article = article
  }

  /// Appends the name of a record's card.
  func append(_ record: Int, to html: inout HTMLBuilder) {
    guard let article else { return html.text(ids[record]) }
    html.markup("a")
    html.number(article)
    html.markup("-")
    html.number(record + 1)
  }

  /// Appends the small number that leads from the text to a record's card.
  func appendReference(
    to record: Int, of result: ArticleRecords, to html: inout HTMLBuilder
  ) {
    html.markup("<a class=\"ref\" href=\"#")
    append(record, to: &html)
    html.markup("\" aria-label=\"record ")
    html.number(record + 1)
    if let severity = result.records[record].severity {
      html.markup(", ")
      html.text(severity.rawValue)
    }
    html.markup("\">")
    html.number(record + 1)
    html.markup("</a>")
  }
}
