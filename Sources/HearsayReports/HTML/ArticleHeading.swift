import Hearsay

/// Writes what is known about an article and what its records come to.
struct ArticleHeading: Sendable {
  let article: Article
  let counts: ArticleSummary

  init(_ result: ArticleRecords, number: Int) {
    article = result.article
    counts = ArticleSummary(result, number: number)
  }

  /// Appends the title, or the id of an article without one.
  func appendTitle(to html: inout HTMLBuilder) {
    html.isolated { $0.text(article.title ?? article.id) }
  }

  /// Appends publisher and date.
  func appendByline(to html: inout HTMLBuilder) {
    for (number, part) in [article.publisher, article.date].compactMap({ $0 }).enumerated() {
      if number > 0 { html.markup(" · ") }
      html.isolated { $0.text(part) }
    }
  }

  /// Appends where the article was read from.
  func appendPath(to html: inout HTMLBuilder) {
    html.markup("<bdi class=\"path\">")
    html.text(article.path)
    if let line = article.line {
      html.markup(":")
      html.number(line)
    }
    html.markup("</bdi>")
  }

  /// Whether there is anything for a byline.
  var hasByline: Bool { article.publisher != nil || article.date != nil }

  /// Appends how many records must be looked at and how many there are: "1 record to check first · 2 with a caution · 12 records".
  func appendCounts(to html: inout HTMLBuilder) {
    if let holds = counts.recordsBySeverity[.hold] {
      html.count(holds, "record to check first", "records to check first")
      html.markup(" · ")
    }
    if let cautions = counts.recordsBySeverity[.caution] {
      html.number(cautions)
      html.markup(" with a caution · ")
    }
    if counts.recordCount == 0 {
      html.markup("no records")
    } else {
      html.count(counts.recordCount, "record", "records")
    }
  }

  /// Appends the gravest severity as a label.
  func appendBadge(to html: inout HTMLBuilder) {
    if let severity = counts.severity { html.badge(severity) }
  }

  /// Appends the records of each kind: "3 direct, 5 indirect".
  func appendKinds(to html: inout HTMLBuilder) {
    html.kinds(counts.records)
  }
}

extension HTMLBuilder {
  /// Appends how many records of each kind there are.
  mutating func kinds(_ counts: [QuotationKind: Int]) {
    var isFirst = true
    for kind in QuotationKind.allCases {
      guard let count = counts[kind], count > 0 else { continue }
      if !isFirst { markup(", ") }
      isFirst = false
      grouped(count)
      markup(" ")
      markup(kind.word)
    }
  }
}
