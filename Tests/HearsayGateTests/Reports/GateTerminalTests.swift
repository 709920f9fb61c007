import Hearsay
import HearsayReports
import Testing

@testable import HearsayGate

@Suite struct GateTerminalTests {
  private static let line: PolicyLine = {
    var line = PolicyLine(
      id: "holds", note: "", policy: "test", file: "t.yml", line: 4, criteria: PolicyCriteria(),
      decision: .hold, demand: SignOffDemand(evidence: [.note]))
    line.criteria.severity = .hold
    return line
  }()

  private func text(
    _ result: ArticleRecords = Case().result, entries: [CaseEntry] = [], explains: Bool = false
  ) -> String {
    let gate = Gate(policy: Policy(name: "test", lines: [Self.line]), now: 1_772_700_000)
    let verdict = gate.verdict(on: result, entries: entries)
    let report = GateTerminal(
      options: TerminalOptions(width: 100, color: false), policy: "test", explains: explains)
    var summary = GateSummary()
    summary.add(CountedVerdict(verdict, number: 0))
    return String(
      decoding: report.part(of: verdict, number: 0) + report.closing(summary), as: UTF8.self)
  }

  @Test func whatIsHeldIsShownWithWhyAndWhatToDo() {
    let text = text()
    for words in [
      "HELD", Case().fingerprint, Case().quote, "Ada Lind → KCNA", "sole-source: Only KCNA.",
      "a sign-off with a note", "verdict    held (policy test)", "hearsay sign RECORD",
    ] {
      #expect(text.contains(words))
    }
  }

  @Test func anArticlesOwnFindingsCanBeSigned() {
    var result = Case(severity: .note).result
    result.findings = [Finding(id: "named", severity: .hold, reason: "Named.")]
    #expect(text(result).contains(result.findingsID))
  }

  @Test func whatPassesIsNotShown() {
    let text = text(entries: log(Case().draft()))
    #expect(text.hasPrefix("verdict    passed"))
    #expect(!text.contains("hearsay sign"))
  }

  @Test func anExplanationNamesTheLine() {
    #expect(text(explains: true).contains("sole-source: hold (test:holds, t.yml:4)"))
    let signed = text(entries: log(Case().draft()), explains: true)
    #expect(signed.contains("hold, lifted (test:holds"))
  }

  @Test func nothingFromAnArticleOrACasefileCommandsTheTerminal() {
    let evil = Case(
      text: "“The \u{1B}[2Jbridge,” said Ada Lind, quoted by KCNA.", quote: "“The \u{1B}[2Jbridge,”"
    )
    let note = Case().draft(.rejected, note: "\u{9B}31m \u{202E}")
    let text = text(evil.result, entries: log(note), explains: true)
    #expect(!text.unicodeScalars.contains { [0x1B, 0x9B, 0x202E].contains($0.value) })
  }
}
