import Foundation
import Hearsay
import Testing

@testable import HearsayReports

@Suite struct SARIFReportTests {
  private let report = SARIFReport(tool: ReportTool(version: "1.2.3"))

  private func run(_ results: [ArticleRecords], unread: [UnreadInput] = []) throws -> [String: Any]
  {
    guard case .known(var bytes) = report.opening else { return [:] }
    var summary = RunSummary()
    for input in unread { summary.add(input) }
    let parts = results.map { report.part(of: $0, number: 0).bytes }.filter { !$0.isEmpty }
    bytes += parts.joined(separator: report.separator) + report.closing(summary)
    let log = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ result: ArticleRecords) throws -> [[String: Any]] {
    try #require(try run([result])["results"] as? [[String: Any]])
  }

  @Test func aRunWithoutFindingsIsALog() throws {
    let story = Story("“No,” Park said.")
    let run = try run([story.result(story.record(content: ["“No,”"])), story.result()])
    #expect((run["results"] as? [Any])?.isEmpty == true)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == true)
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect(driver?["semanticVersion"] as? String == "1.2.3")
  }

  @Test func eachFindingIsAResult() throws {
    let story = Story("“No,” Park said.")
    var record = story.record(content: ["“No,”"])
    record.findings = [
      Finding(id: "a", severity: .hold, reason: "r"),
      Finding(id: "b", severity: .caution, reason: "r"),
    ]
    var result = story.result(record)
    result.findings = [Finding(id: "c", severity: .note, reason: "r")]
    let results = try #require(try run([result, result])["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["c", "a", "b", "c", "a", "b"])
    #expect(results.prefix(3).map { $0["level"] as? String } == ["note", "error", "warning"])
  }

  @Test func whatWasNotReadFailsTheInvocation() throws {
    let unread = UnreadInput(path: "a b.jsonl", line: 3, message: "is no JSON")
    let invocations = try run([], unread: [unread])["invocations"] as? [[String: Any]]
    let invocation = try #require(invocations?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    let json = try JSONSerialization.data(
      withJSONObject: invocation, options: [.sortedKeys, .withoutEscapingSlashes])
    let text = String(decoding: json, as: UTF8.self)
    #expect(text.contains(#""uri":"a%20b.jsonl""#) && text.contains(#""startLine":3"#))
  }

  @Test(arguments: Hostile.texts) func hostileWordsStayInsideTheirStrings(_ text: String) throws {
    var story = Story("He said \(text) so.")
    story.article.path = text
    var record = story.record(content: [text], speaker: story.source(text))
    record.findings = [Finding(id: text, severity: .hold, reason: text, task: text)]
    let result = try #require(try results(story.result(record)).first)
    let properties = try #require(result["properties"] as? [String: Any])
    let content = try #require(properties["content"] as? String)
    #expect(content.unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
