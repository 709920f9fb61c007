import Hearsay

@testable import HearsayReports

/// What a fragment of a page looks like as text, which must be UTF-8.
func html(_ write: (inout HTMLBuilder) -> Void) -> String {
  String(validating: HTMLBuilder.bytes(write), as: UTF8.self) ?? "not UTF-8"
}

/// The page of one article as text.
func page(_ result: ArticleRecords) -> String {
  let report = HTMLReport(layout: .article, tool: ReportTool(version: "1"))
  return String(decoding: report.part(of: result, number: 0).bytes, as: UTF8.self)
}
