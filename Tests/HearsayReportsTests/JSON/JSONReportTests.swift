import Foundation
import Hearsay
import Testing

@testable import HearsayReports

@Suite struct JSONReportTests {
  private let report = JSONReport(tool: ReportTool(version: "1.2.3", rulesDigest: "abc"))

  /// The whole document over articles that are done in their order.
  private func document(_ results: [ArticleRecords], unread: [UnreadInput] = []) throws -> String {
    guard case .known(var bytes) = report.opening else { return "" }
    var run = RunSummary()
    for (number, result) in results.enumerated() {
      if number > 0 { bytes += report.separator }
      bytes += report.part(of: result, number: number).bytes
      run.add(ArticleSummary(result, number: number))
    }
    for input in unread { run.add(input) }
    return try #require(String(validating: bytes + report.closing(run), as: UTF8.self))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func aRunWithoutArticlesIsADocument() throws {
    #expect(
      try document([])
        == #"{"schema":"hearsay/run/1","tool":{"name":"hearsay","version":"1.2.3","rules":"abc"},"#
        + "\"articles\":[\n\n],\"unread\":[],\n"
        + #""summary":{"articles":0,"articlesWithoutRecords":0,"#
        + #""articlesBySeverity":{"hold":0,"caution":0,"note":0},"#
        + #""records":{"direct":0,"mixed":0,"indirect":0},"withSpeaker":0,"withoutSpeaker":0,"#
        + #""relayed":0,"findings":{},"unreadable":0}}"# + "\n")
  }

  @Test func recordsAreThoseOfJSONLines() throws {
    let story = Story("“No,” Park said.")
    var record = story.record(content: ["“No,”"], cue: "said", speaker: story.source("Park"))
    record.findings = [Finding(id: "a", severity: .hold, reason: "r")]
    let result = story.result(record, record)
    let lines = String(decoding: JSONLinesReport().part(of: result, number: 0).bytes, as: UTF8.self)
    let text = try document([result])
    for line in lines.split(separator: "\n") { #expect(text.contains(line)) }
    let articles = try #require(try object(text)["articles"] as? [[String: Any]])
    #expect((articles[0]["records"] as? [Any])?.count == 2)
  }

  @Test func everyArticleIsThere() throws {
    var result = Story("Nothing.").result(remarks: ["cut short"])
    result.findings = [Finding(id: "named", severity: .note, reason: "r")]
    let articles = try #require(
      try object(document([result, Story("No.").result()]))["articles"] as? [[String: Any]])
    #expect(articles.count == 2)
    #expect((articles[0]["records"] as? [Any])?.isEmpty == true)
    #expect(articles[0]["remarks"] as? [String] == ["cut short"])
    #expect((articles[0]["findings"] as? [[String: Any]])?.first?["id"] as? String == "named")
  }

  @Test func countsAndUnreadInputsStandAtTheEnd() throws {
    let story = Story("“No,” Park said.")
    var record = story.record(content: ["“No,”"])
    record.findings = [Finding(id: "b", severity: .hold, reason: "r")]
    let run = try object(
      document(
        [story.result(record)],
        unread: [UnreadInput(path: "x\"\n", line: 3, message: "is empty")]))
    let unread = try #require(run["unread"] as? [[String: Any]])
    #expect(unread[0]["path"] as? String == "x\"\n" && unread[0]["line"] as? Int == 3)
    let summary = try #require(run["summary"] as? [String: Any])
    #expect(summary["unreadable"] as? Int == 1)
    let findings = try #require(summary["findings"] as? [String: [String: Int]])
    #expect(findings == ["b": ["hold": 1, "caution": 0, "note": 0, "records": 1, "articles": 1]])
  }

  @Test(arguments: Hostile.texts) func hostileWordsStayInsideTheirStrings(_ text: String) throws {
    var story = Story("He said \(text) so.")
    story.article.id = text
    let result = story.result(story.record(content: [text]), remarks: [text])
    let articles = try #require(try object(document([result]))["articles"] as? [[String: Any]])
    let id = (articles[0]["article"] as? [String: Any])?["id"] as? String
    #expect(id?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }
}
