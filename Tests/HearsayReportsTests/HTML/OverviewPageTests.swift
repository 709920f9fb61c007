import Hearsay
import Testing

@testable import HearsayReports

@Suite struct OverviewPageTests {
  private var result: ArticleRecords {
    let story = Story("“Go,” Ann said.")
    var record = story.record(
      content: ["“Go,”"], speaker: story.source("Ann", classes: ["official"]))
    record.findings = [Finding(id: "x", severity: .hold, reason: "r")]
    return story.result(record)
  }

  private func beginning(_ run: RunSummary, isFolder: Bool = false) -> String {
    let page = OverviewPage(tool: ReportTool(version: "1"), isFolder: isFolder)
    return String(decoding: page.beginning(run), as: UTF8.self)
  }

  private var run: RunSummary {
    var run = RunSummary()
    run.add(ArticleSummary(result, number: 4, countingSources: true))
    return run
  }

  @Test func theFirstToLookAtAreLinks() {
    #expect(beginning(run).contains("<a href=\"#a5\">A story</a>"))
    #expect(beginning(run, isFolder: true).contains("<a href=\"000005-story-1.html\">"))
  }

  @Test func filtersOfferWhatTheRunHas() {
    #expect(beginning(run).contains("<option value=\"\">any</option><option>x</option></select>"))
    #expect(beginning(run).contains("<option>official</option>"))
  }

  @Test func aQuietRunSaysSo() {
    var quiet = RunSummary()
    quiet.add(ArticleSummary(Story("Rain.").result()))
    #expect(beginning(quiet).contains("Nothing on hold in 1 article</p>"))
    #expect(!beginning(quiet).contains("Look at these first"))
  }

  @Test func theEndExplainsTheFindings() {
    let page = OverviewPage(tool: ReportTool(version: "1"), isFolder: false)
    #expect(String(decoding: page.end(run), as: UTF8.self).contains("<dt id=\"f-x\">"))
  }
}
