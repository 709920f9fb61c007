import HearsayReports
import Testing

@testable import HearsayGate

@Suite struct WaitingPageTests {
  private func page(_ record: WaitingRecord, color: Bool = false) -> String {
    let page = WaitingPage(TerminalOptions(width: 100, color: color))
    return String(decoding: page.bytes(of: record, title: "1 of 2"), as: UTF8.self)
  }

  private var record: WaitingRecord {
    WaitingRecord(
      id: "abc", subject: Case().draft().subject, context: Case().text,
      findings: [WaitingFinding(id: "a", severity: "hold", reason: "Why.", task: "Do this.")],
      roles: ["editor"], evidence: [.note, .link], seen: "")
  }

  @Test func everythingADecisionNeedsIsThere() {
    for words in [
      "1 of 2", "bridge", "abc", Case().quote, "said Ada Lind, quoted by KCNA.", "Ada Lind → KCNA",
      "a: Why.", "→ Do this.", "a sign-off as editor with a note and a link",
    ] {
      #expect(page(record).contains(words))
    }
  }

  @Test func itLooksLikeTheGatesReport() {
    #expect(
      page(record) == """

        1 of 2     bridge

           record  abc
            words  “The bridge is safe for now,”
          context  “The bridge is safe for now,” said Ada Lind, quoted by KCNA.
             from  Ada Lind → KCNA
             hold  a: Why.
                   → Do this.
            needs  a sign-off as editor with a note and a link


        """)
  }

  @Test func longWordsStandInFullOnlyOnce() {
    var long = record
    long.subject.words = "“" + (1...90).map { "word\($0)" }.joined(separator: " ") + ",”"
    long.context = "Before. \(long.subject.words) said Ada Lind."
    let lines = page(long).split(separator: "\n").drop { !$0.contains("context") }
    let context = lines.prefix { !$0.contains("from") }.joined(separator: " ")
    #expect(context.contains("Before. “word1 ") && context.contains("word90,” said Ada Lind."))
    #expect(context.contains(" … ") && !context.contains("word40"))
    #expect(page(long).contains("word40"))
  }

  @Test func aCasefileThatSomebodyWroteCommandsNoTerminal() {
    var evil = record
    evil.id = "\u{1B}[2J"
    evil.context = "\u{1B}]0;x\u{07}"
    evil.subject.words = "\u{9B}2J"
    evil.subject.article = "\u{1B}c"
    evil.findings[0].severity = "\u{1B}[31m"
    evil.roles = ["\u{1B}[5m"]
    #expect(!page(evil).unicodeScalars.contains { [0x1B, 0x07, 0x9B].contains($0.value) })
  }
}
