import Foundation
import Hearsay
import Testing

@testable import HearsayReports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct JUnitReportTests {
  private let story = Story("“No,” Park said.")

  private func document(_ results: [ArticleRecords], unread: [UnreadInput] = []) -> [UInt8] {
    let report = JUnitReport()
    guard case .known(var bytes) = report.opening else { return [] }
    var run = RunSummary()
    for input in unread { run.add(input) }
    for result in results { bytes += report.part(of: result, number: 0).bytes }
    return bytes + report.closing(run)
  }

  @Test func anArticleIsASuiteThatCounts() {
    var held = story.record(content: ["“No,”"])
    held.findings = [Finding(id: "a", severity: .hold, reason: "r")]
    var released = held
    released.signOff = SignOff(decision: .verified, by: "Ann Ek", at: "2026-03-04")
    let result = story.result(held, released, story.record(content: ["“No,”"]), remarks: ["cut <"])
    let text = String(decoding: document([result]), as: UTF8.self)
    #expect(
      text.contains(
        "<testsuite name=\"story-1\" tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\" "
          + "file=\"in/story.txt\">"))
    #expect(text.contains("    <system-out>cut &lt;</system-out>\n  </testsuite>"))
  }

  @Test func inputsThatWereNotReadAreErrors() {
    let unread = (1...1002).map { UnreadInput(path: "a.jsonl", line: $0, message: "is no JSON") }
    let text = String(decoding: document([], unread: unread), as: UTF8.self)
    #expect(
      text.contains("<testsuite name=\"input\" tests=\"1001\" failures=\"0\" errors=\"1001\""))
    #expect(text.contains("name=\"a.jsonl:7\"><error type=\"unread\" message=\"is no JSON\"/>"))
    #expect(text.contains("message=\"2 more could not be read\""))
  }

  @Test(arguments: Hostile.texts) func hostileWordsStayInTheirElement(_ text: String) {
    var story = Story("He said \(text) so.")
    (story.article.id, story.article.path) = (text, text)
    var record = story.record(content: [text], speaker: story.source(text))
    record.findings = [.hold, .note].map {
      Finding(id: text, severity: $0, reason: text, task: text)
    }
    let unread = UnreadInput(path: text, message: text)
    let reader = ElementNames()
    let parser = XMLParser(data: Data(document([story.result(record)], unread: [unread])))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(
      reader.names == [
        "testsuites", "testsuite", "testcase", "failure", "system-out", "testsuite", "testcase",
        "error",
      ])
  }
}

private final class ElementNames: NSObject, XMLParserDelegate {
  private(set) var names: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    names.append(name)
  }
}
