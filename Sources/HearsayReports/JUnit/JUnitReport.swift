import Hearsay

/// Writes JUnit XML for build servers: a suite for each article, a test case for each record.
///
/// A hold fails its case. Sign-offs that accept the record make it a skipped one: build servers list those with their
/// message, where a passed case would hide that anything was on hold.
public struct JUnitReport: Report {
  /// Makes a report.
  public init() {}

  public var opening: ReportOpening {
    .known(
      Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"hearsay\">\n".utf8))
  }

  /// An article's suite; the article's own findings are a case of their own.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    let cases = TestCase.cases(of: result)
    var buffer: [UInt8] = []
    buffer.appendSuite(
      named: result.article.id, cases: cases.count, failures: cases.count(where: \.isFailure),
      skipped: cases.count(where: \.isSkipped), file: result.article.path)
    for test in cases { test.append(to: &buffer) }
    if !result.remarks.isEmpty {
      buffer.append(text: "    <system-out>")
      buffer.append(xml: result.remarks.joined(separator: "\n"))
      buffer.append(text: "</system-out>\n")
    }
    buffer.append(text: "  </testsuite>\n")
    return ReportPart(buffer)
  }

  /// Inputs that could not be read are the errors of a suite of their own.
  public func closing(_ run: RunSummary) -> [UInt8] {
    var buffer: [UInt8] = []
    if run.unreadable > 0 {
      let rest = run.unreadable - run.unread.count
      buffer.appendSuite(
        named: "input", cases: run.unread.count + (rest > 0 ? 1 : 0), isError: true)
      for input in run.unread {
        let place = input.path + (input.line.map { ":\($0)" } ?? "")
        buffer.appendError(place, input.message)
      }
      if rest > 0 { buffer.appendError("further inputs", "\(rest) more could not be read") }
      buffer.append(text: "  </testsuite>\n")
    }
    buffer.append(text: "</testsuites>\n")
    return buffer
  }
}

extension [UInt8] {
  fileprivate mutating func appendSuite(
    named name: String, cases: Int, failures: Int = 0, skipped: Int = 0, isError: Bool = false,
    file: String? = nil
  ) {
    append(text: "  <testsuite")
    append(attribute: "name", name)
    append(attribute: "tests", "\(cases)")
    append(attribute: "failures", "\(failures)")
    append(attribute: "errors", "\(isError ? cases : 0)")
    append(attribute: "skipped", "\(skipped)")
    if let file { append(attribute: "file", file) }
    append(text: ">\n")
  }

  fileprivate mutating func appendError(_ name: String, _ message: String) {
    append(text: "    <testcase classname=\"input\"")
    append(attribute: "name", name)
    append(text: "><error type=\"unread\"")
    append(attribute: "message", message)
    append(text: "/></testcase>\n")
  }
}
