import Hearsay
import Testing

@testable import HearsayReports

@Suite struct MarkdownArticleTests {
  private let story = Story("“No,” Park said.")

  private func record(_ severities: Severity..., signOff: SignOff? = nil) -> ProvenanceRecord {
    var record = story.record(
      content: ["“No,”"], speaker: story.source("Park"),
      chain: [ChainLink(role: .publisher, mention: story.source(nil, entity: "Example Times"))])
    record.findings = severities.map {
      Finding(id: "is-\($0.rawValue)", severity: $0, reason: "Why.", task: "Ask.")
    }
    record.signOff = signOff
    return record
  }

  private func text(_ result: ArticleRecords, _ least: Severity = .note) -> String {
    String(decoding: MarkdownArticle(result, leastSeverity: least).bytes, as: UTF8.self)
  }

  @Test func aRecordIsItsWordsItsWayAndAChecklist() {
    let record = record(.hold, .note)
    let id = Fingerprint.of(record, in: story.article)
    #expect(
      text(story.result(record)) == """

        ### A story

        Example Times · in/story.txt · 1 record

        > “No,”

        <strong>Park</strong> → Example Times · `\(id)`

        - [ ] **hold** is-hold: Why. → Ask.

        <details><summary>1 note</summary>

        - `\(id)` is-note: Why.

        </details>

        """)
  }

  @Test func anArticleThatCanWaitIsNotThere() {
    #expect(text(story.result(record(.note), record())) == "")
    #expect(text(story.result(record(.caution)), .hold) == "")
  }

  @Test func milderFindingsStayAway() {
    let text = text(story.result(record(.hold, .caution, .note)), .caution)
    #expect(text.contains("is-hold") && text.contains("is-caution") && !text.contains("is-note"))
  }

  @Test func aSignOffTicksTheBoxes() {
    let signOff = SignOff(decision: .verified, by: "Ann *Ek*", at: "2026-03-04")
    let text = text(story.result(record(.hold, signOff: signOff)))
    #expect(text.contains("\nSigned off: verified by Ann \\*Ek\\*, 2026-03-04\n"))
    #expect(text.contains("- [x] **hold**"))
  }

  @Test func remarksAndTheArticlesOwnFindingsFollowTheHeading() {
    var result = story.result(remarks: ["cut short"])
    result.findings = [Finding(id: "named", severity: .caution, reason: "Why.")]
    #expect(
      text(result).hasSuffix("0 records\n\nRemark: cut short\n\n- **caution** named: Why.\n"))
  }
}
