import Hearsay

/// An article in the overview's list.
struct ArticleEntry: Sendable {
  private let result: ArticleRecords
  private let heading: ArticleHeading
  /// Counted from 1, as people count.
  private let number: Int

  init(_ result: ArticleRecords, number: Int) {
    self.result = result
    self.number = number + 1
    heading = ArticleHeading(result, number: number)
  }

  /// The name of an article's own page without its ending, the input's number first; nobody else has it.
  static func stem(number: Int, id: String) -> String {
    let digits = "\(number + 1)"
    let zeros = String(repeating: "0", count: max(6 - digits.utf8.count, 0))
    return ReportFile(stem: "\(zeros)\(digits)-\(id)", ending: ".html", bytes: []).stem
  }

  /// The article with its body, which is one raw text to a browser with scripts until its reader opens it.
  var embedded: [UInt8] {
    HTMLBuilder.bytes { html in
      html.markup("<details class=\"article\" id=\"a")
      html.number(number)
      html.markup("\"><summary>")
      appendLine(to: &html)
      html.markup("</summary><noscript>")
      // A page shows thousands of entries at once, so what only the reader of an article wants waits with it.
      if heading.hasByline {
        html.markup("<p class=\"by\">")
        heading.appendPath(to: &html)
        html.markup("</p>")
      }
      ArticleBody(result, article: number).append(to: &html)
      html.markup("</noscript></details>\n")
    }
  }

  /// A link to the article's page, with what the filters need of its records.
  var linked: [UInt8] {
    HTMLBuilder.bytes { html in
      html.markup("<a class=\"article\" id=\"a")
      html.number(number)
      html.markup("\"")
      html.attribute(
        "href", Self.stem(number: number - 1, id: result.article.id) + ".html")
      html.markup(">")
      appendLine(to: &html)
      html.markup("<script type=\"text/plain\">")
      RecordIndex(result, article: number).append(to: &html)
      html.markup("</script></a>\n")
    }
  }

  private func appendLine(to html: inout HTMLBuilder) {
    heading.appendBadge(to: &html)
    html.markup("<span class=\"title\">")
    html.text(result.article.title ?? result.article.id)
    html.markup("</span><span class=\"by\">")
    if heading.hasByline {
      heading.appendByline(to: &html)
    } else {
      heading.appendPath(to: &html)
    }
    html.markup("</span><span class=\"counts\">")
    heading.appendCounts(to: &html)
    html.markup("</span>")
  }
}

/// Writes what the filters need of an article's records, in the markup of cards and text.
struct RecordIndex: Sendable {
  let result: ArticleRecords
  let article: Int

  init(_ result: ArticleRecords, article: Int) {
    self.result = result
    self.article = article
  }

  /// Appends a short form of the article's findings and of each card.
  func append(to html: inout HTMLBuilder) {
    append(result.findings, to: &html)
    let card = RecordCard(result: result, anchors: RecordAnchors(result, article: article))
    for number in result.records.indices {
      card.appendHead(number, to: &html)
      html.markup("<i data-r=\"")
      html.number(number + 1)
      html.markup("\">")
      html.text(result.records[number].content, of: result.article)
      html.markup("</i>")
      append(result.records[number].findings, to: &html)
    }
  }

  private func append(_ findings: [Finding], to html: inout HTMLBuilder) {
    for finding in findings { html.name(of: finding) }
  }
}
