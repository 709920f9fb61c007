import Hearsay

/// Writes an article's text with its records' words marked and a reference after each content.
struct MarkedText: Sendable {
  let result: ArticleRecords
  let ids: RecordAnchors
  private var marks: TextMarks

  init(_ result: ArticleRecords, ids: RecordAnchors) {
    self.result = result
    self.ids = ids
    marks = TextMarks(result.records)
  }

  /// Appends a block of the text; blocks must come in text order.
  mutating func append(_ block: TextSpan, to html: inout HTMLBuilder) {
    let (result, ids) = (result, ids)
    marks.cut(block) { piece, marks, ended in
      Self.append(piece, marks, of: result, to: &html)
      for record in ended { ids.appendReference(to: record, of: result, to: &html) }
    }
  }

  private static func append(
    _ piece: TextSpan, _ marks: [TextMarks.Mark], of result: ArticleRecords,
    to html: inout HTMLBuilder
  ) {
    guard !marks.isEmpty else { return html.text(piece, of: result.article) }
    html.markup("<span class=\"")
    appendClasses(marks, of: result, to: &html)
    html.markup("\" data-r=\"")
    var last: [Int] = []
    for mark in marks where !last.contains(mark.record) {
      if !last.isEmpty { html.markup(" ") }
      html.number(mark.record + 1)
      last.append(mark.record)
    }
    html.markup("\">")
    html.text(piece, of: result.article)
    html.markup("</span>")
  }

  /// The innermost content, which begins last, gives line and colour; another around it shows as a second line.
  private static func appendClasses(
    _ marks: [TextMarks.Mark], of result: ArticleRecords, to html: inout HTMLBuilder
  ) {
    let contents = marks.filter { $0.role == .content }
    if let inner = contents.last {
      let record = result.records[inner.record]
      html.markup(record.kind.shortClass)
      html.markup(record.severity?.shortClass ?? "")
      if contents.count > 1 { html.markup(" w") }
    }
    if marks.contains(where: { $0.role == .cue }) { html.markup(" q") }
    if marks.contains(where: { $0.role == .speaker }) { html.markup(" s") }
    if marks.contains(where: { $0.role == .relay }) { html.markup(" y") }
  }
}

extension QuotationKind {
  /// The class of its words in the text.
  fileprivate var shortClass: StaticString {
    switch self {
    case .direct: "d"
    case .mixed: "m"
    case .indirect: "i"
    }
  }
}

extension Severity {
  /// The class of words in the text that a record with such a finding is about.
  fileprivate var shortClass: StaticString {
    switch self {
    case .hold: " h"
    case .caution: " c"
    case .note: " n"
    }
  }
}
