import Hearsay
import Testing

@testable import HearsayReports

@Suite struct FindingTableTests {
  private let story = Story("“No,” he said.")

  private func summary() -> RunSummary {
    var record = story.record(content: ["“No,”"])
    record.findings = [
      Finding(id: "b-note", severity: .note, reason: "r"),
      Finding(id: "c-hold", severity: .hold, reason: "r"),
    ]
    var result = story.result(record, record)
    result.findings = [Finding(id: "a-caution", severity: .caution, reason: "r")]
    var summary = RunSummary()
    summary.add(ArticleSummary(result))
    summary.add(ArticleSummary(story.result()))
    return summary
  }

  private func table(_ least: Severity = .note) -> String {
    let options = TerminalOptions(leastSeverity: least)
    return written {
      FindingTable(writer: BlockWriter(options: options)).append(summary(), to: &$0)
    }
  }

  @Test func theGravestComeFirst() {
    let expected = """

      findings                      hold  caution     note  records articles
      c-hold                           2        -        -        2        1
      a-caution                        -        1        -        -        1
      b-note                           -        -        2        2        1

      """
    #expect(table() == expected)
  }

  @Test func whatIsNotSevereEnoughIsLeftOut() {
    let expected = """

      findings                      hold
      c-hold                           2

      """
    #expect(table(.hold) == expected)
  }

  @Test func whatHasNoRoomIsNamedBelow() {
    var record = story.record(content: ["“No,”"])
    record.findings = (10..<25).map { Finding(id: "n\($0)", severity: .note, reason: "r") }
    record.findings.append(Finding(id: "n24", severity: .note, reason: "r"))
    var summary = RunSummary()
    summary.add(ArticleSummary(story.result(record)))
    let lines = written {
      FindingTable(writer: BlockWriter(options: TerminalOptions())).append(summary, to: &$0)
    }.split(separator: "\n")
    #expect(lines.count == 14)
    #expect(lines[1].hasPrefix("n24 "))
    #expect(lines.last == "and 3 more  n21 1, n22 1, n23 1")
  }

  @Test func noFindingsNoTable() {
    let text = written {
      FindingTable(writer: BlockWriter(options: TerminalOptions())).append(RunSummary(), to: &$0)
    }
    #expect(text.isEmpty)
  }
}
