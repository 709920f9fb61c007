import Hearsay
import Testing

@testable import HearsayReports

@Suite struct FindingLinesTests {
  private let findings = [
    Finding(
      id: "vague-source", severity: .hold, reason: "“Critics” could be anybody.",
      task: "Name one of them, or say how many there are and how you know them."),
    Finding(id: "loaded-verb", severity: .note, reason: "“admitted” takes a side."),
  ]

  private func lines(color: Bool = false, least: Severity = .note) -> String {
    let options = TerminalOptions(width: 60, color: color, leastSeverity: least)
    return written {
      FindingLines(writer: BlockWriter(options: options)).append(findings, margin: 11, to: &$0)
    }
  }

  @Test func reasonThenTask() {
    let expected = """
           hold  vague-source: “Critics” could be anybody.
                 → Name one of them, or say how many there are and
                   how you know them.
           note  loaded-verb: “admitted” takes a side.

      """
    #expect(lines() == expected)
  }

  @Test func theLeastSeverityIsKept() {
    #expect(!lines(least: .caution).contains("loaded-verb"))
    #expect(lines(least: .hold).contains("vague-source"))
  }

  @Test func aHoldIsRed() {
    #expect(lines(color: true).contains("\u{1B}[0;1;31mhold\u{1B}[0m"))
  }

  @Test func wordsOfTheTextCannotDriveTheTerminal() {
    let finding = Finding(id: "x", severity: .note, reason: "\u{1B}[2J", task: "\u{9B}c")
    let text = written {
      FindingLines(writer: BlockWriter(options: TerminalOptions()))
        .append([finding], margin: 11, to: &$0)
    }
    #expect(!text.contains("\u{1B}") && !text.contains("\u{9B}"))
  }
}
