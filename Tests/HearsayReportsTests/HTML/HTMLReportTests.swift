import Hearsay
import Testing

@testable import HearsayReports

@Suite struct HTMLReportTests {
  private let story = Story("# Towns\n\n“Go,” Ann said.\n\n***\n")

  private var result: ArticleRecords {
    var record = story.record(
      content: ["“Go,”"], cue: "said", speaker: story.source("Ann", entity: "Ann"))
    record.findings = [Finding(id: "test-finding", severity: .hold, reason: "r")]
    var result = story.result(record)
    result.paragraphs = [story.span("“Go,” Ann said.")]
    return result
  }

  @Test func noWordOfTheArticleIsLeftOut() {
    let text = page(result)
    #expect(text.contains("<p># Towns</div>"))
    #expect(text.contains("<p>***</div>"))
  }

  @Test func aPageSaysWhatToDoFirst() {
    #expect(page(result).contains("1 record to check first · 1 record"))
    #expect(page(result).contains("<dt id=\"f-test-finding\">"))
  }

  @Test func aPageLoadsNothing() {
    #expect(page(result).contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    #expect(!page(result).contains("http:") && !page(result).contains("https:"))
  }

  @Test func theOverviewCountsTheRun() throws {
    let report = HTMLReport(layout: .overview, tool: ReportTool(version: "1"))
    #expect(report.countsSources)
    var run = RunSummary()
    for number in 0..<2 {
      run.add(ArticleSummary(result, number: number, countingSources: true))
    }
    run.add(UnreadInput(path: "gone", line: 3, message: "is <gone>"))
    guard case .fromSummary(let opening) = report.opening else {
      Issue.record("the totals are not known before the end")
      return
    }
    let text = String(decoding: opening(run), as: UTF8.self)
    #expect(text.contains("2 articles to check first of 2 · <strong>1 input not read</strong>"))
    #expect(text.contains("<a href=\"#a2\">"))
    #expect(text.contains("<td>2</td><td>–</td><td>–</td><td>2</td>"))
    #expect(text.contains("Ann</th><td>2</td><td>2</td>"))
    #expect(text.contains("gone:3</bdi> is &lt;gone&gt;"))
  }

  @Test func anArticleOfTheOverviewHasAnchorsOfItsOwn() {
    let report = HTMLReport(layout: .overview, tool: ReportTool(version: "1"))
    let text = String(decoding: report.part(of: result, number: 11).bytes, as: UTF8.self)
    #expect(text.hasPrefix("<details class=\"article\" id=\"a12\">"))
    #expect(text.contains(" id=\"a12-1\""))
    #expect(text.contains("<dd>\(Fingerprint.ids(of: result)[0])</dl>"))
  }

  @Test func aFolderHasAPageForEachArticle() throws {
    let report = HTMLReport(layout: .folder, tool: ReportTool(version: "1"))
    #expect(report.mainFile == .named("index.html"))
    let part = report.part(of: result, number: 11)
    #expect(part.files.map { $0.stem + $0.ending } == ["000012-story-1.html"])
    let entry = String(decoding: part.bytes, as: UTF8.self)
    #expect(entry.contains("href=\"000012-story-1.html\""))
    #expect(entry.contains("<a href=\"#f-test-finding\">test-finding</a>"))
  }

  @Test func hostileTextStaysText() {
    let words = "</noscript></script><!--<img src=x>"
    let hostile = Story("“\(words)” said Ann.")
    let record = hostile.record(
      content: ["“\(words)”"], speaker: hostile.source("Ann", entity: words))
    for layout in [HTMLLayout.article, .overview, .folder] {
      let report = HTMLReport(layout: layout, tool: ReportTool(version: "1"))
      let part = report.part(of: hostile.result(record), number: 0)
      for bytes in [part.bytes] + part.files.map(\.bytes) {
        #expect(!String(decoding: bytes, as: UTF8.self).contains("<img"))
        #expect(!String(decoding: bytes, as: UTF8.self).contains("<!--"))
      }
    }
  }
}
