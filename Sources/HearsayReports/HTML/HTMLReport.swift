import Hearsay

/// What an HTML report is made of.
public enum HTMLLayout: Sendable, Equatable {
  /// One page for the run's only article.
  case article
  /// One page: what the run came to, then all articles.
  case overview
  /// A folder: a page that says what the run came to, and a page for each article.
  case folder
}

/// Writes pages for people, which need no network, no other file and no scripts.
public struct HTMLReport: Report {
  private let layout: HTMLLayout
  private let tool: ReportTool

  /// Makes a report; the pages explain the findings of `tool`.
  public init(layout: HTMLLayout, tool: ReportTool) {
    self.layout = layout
    self.tool = tool
  }

  public var showsRemarks: Bool { true }
  public var countsSources: Bool { layout != .article }
  public var mainFile: ReportMainFile { layout == .folder ? .named(Self.index) : .whole }

  /// The overview counts what the whole run came to, so it waits for the last article.
  public var opening: ReportOpening {
    guard layout != .article else { return .known([]) }
    let page = OverviewPage(tool: tool, isFolder: layout == .folder)
    return .fromSummary { page.beginning($0) }
  }

  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    let page = ArticlePage(tool: tool)
    switch layout {
    case .article: return ReportPart(page.bytes(of: result, number: number))
    case .overview: return ReportPart(ArticleEntry(result, number: number).embedded)
    case .folder:
      let entry = ArticleEntry(result, number: number)
      let file = ReportFile(
        stem: ArticleEntry.stem(number: number, id: result.article.id), ending: ".html",
        bytes: page.bytes(of: result, number: number, overview: Self.index))
      return ReportPart(entry.linked, files: [file])
    }
  }

  public func part(of input: UnreadInput, number: Int) -> ReportPart {
    layout == .article ? ReportPart(ArticlePage(tool: tool).bytes(of: input)) : ReportPart()
  }

  public func closing(_ run: RunSummary) -> [UInt8] {
    guard layout != .article else { return [] }
    return OverviewPage(tool: tool, isFolder: layout == .folder).end(run)
  }

  private static let index = "index.html"
}
