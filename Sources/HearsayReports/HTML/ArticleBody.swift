import Hearsay

/// Writes an article: what belongs to all of it, then its text with the records' cards beside their paragraphs.
struct ArticleBody: Sendable {
  let result: ArticleRecords
  let anchors: RecordAnchors

  /// - Parameter article: the article's number where the page has several.
  init(_ result: ArticleRecords, article: Int?) {
    self.result = result
    anchors = RecordAnchors(result, article: article)
  }

  /// Appends the article.
  func append(to html: inout HTMLBuilder) {
    appendRemarks(to: &html)
    appendPublishers(to: &html)
    FindingList(anchors: anchors).append(result.findings, to: &html)
    html.markup("<div class=\"rows\">\n")
    var text = MarkedText(result, ids: anchors)
    let card = RecordCard(result: result, anchors: anchors)
    for row in ArticleRows(result).rows {
      html.markup("<div class=\"row\"><p")
      if let language = result.article.language, language != PageFrame.language {
        html.attribute("lang", language)
      }
      html.markup(">")
      text.append(row.block, to: &html)
      append(row.records, card, to: &html)
      html.markup("</div>\n")
    }
    html.markup("</div>")
  }

  private func append(_ records: Range<Int>, _ card: RecordCard, to html: inout HTMLBuilder) {
    guard !records.isEmpty else { return }
    html.markup("<div class=\"cards\">\n")
    for record in records { card.append(record, to: &html) }
    html.markup("</div>")
  }

  private func appendRemarks(to html: inout HTMLBuilder) {
    for remark in result.remarks {
      html.markup("<p class=\"remark\">")
      html.text(remark)
      html.markup("</p>")
    }
  }

  /// What is known of the publishers, once and not in every card.
  private func appendPublishers(to html: inout HTMLBuilder) {
    for link in result.records.first?.chain ?? [] where link.role == .publisher {
      html.markup("<div class=\"publisher\"><i>publisher</i> ")
      html.isolated { $0.name(of: link.mention, in: result.article) }
      html.classes(of: link.mention)
      SourceReasons(source: link.mention).append(to: &html)
      html.markup("</div>")
    }
  }
}
