import Hearsay

/// Writes a file per article in the annotation format of BBC Citron, so that its tools can read and compare hearsay's quotes.
///
/// Citron's reader asks for a cue in every quote, so records without one stand under a key of their own, `uncued`, which it
/// passes over.
public struct CitronReport: Report {
  /// Makes a report.
  public init() {}

  public var mainFile: ReportMainFile { .none }

  /// The article's text and quotes; an article without any has an empty list, which is an annotation too.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    let writer = CitronWriter(result)
    let name = result.article.id
    return ReportPart(files: [ReportFile(stem: name, ending: ".json", bytes: writer.bytes())])
  }
}
