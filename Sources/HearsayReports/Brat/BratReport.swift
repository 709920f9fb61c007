import Hearsay

/// Writes a folder that the brat annotation tool opens: for every article its text and its annotations in standoff, and
/// beside them what the annotations may be and how they look.
public struct BratReport: Report {
  /// Makes a report.
  public init() {}

  public var mainFile: ReportMainFile { .none }

  public var fixedFiles: [ReportFile] {
    [
      ReportFile(stem: "annotation", ending: ".conf", bytes: BratConfiguration.annotation),
      ReportFile(stem: "visual", ending: ".conf", bytes: BratConfiguration.visual),
    ]
  }

  /// The article's text, byte for byte, and its annotations; brat asks for both files even where there are none.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    var writer = BratWriter(result)
    writer.write()
    let name = result.article.id
    return ReportPart(files: [
      ReportFile(stem: name, ending: ".txt", bytes: result.article.text),
      ReportFile(stem: name, ending: ".ann", bytes: writer.bytes),
    ])
  }
}
