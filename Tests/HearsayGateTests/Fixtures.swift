import Foundation
import Hearsay

@testable import HearsayGate

/// An article of one record with a finding.
struct Case {
  var text = "“The bridge is safe for now,” said Ada Lind, quoted by KCNA."
  var quote = "“The bridge is safe for now,”"
  var severity = Severity.hold
  var kind = QuotationKind.direct
  var confidence: Double? = 0.9

  var result: ArticleRecords {
    let article = Article(id: "bridge", path: "desk/bridge.txt", text: Array(text.utf8))
    var record = ProvenanceRecord(
      kind: kind, content: [span(quote)], cue: [], speaker: source("Ada Lind", ["official"]),
      chain: [ChainLink(role: .relay, mention: source("KCNA", ["state-media"]))],
      rule: "en.test", confidence: confidence, sentence: 0,
      sentenceSpan: TextSpan(0, text.utf8.count))
    record.findings = [Finding(id: "sole-source", severity: severity, reason: "Only KCNA.")]
    return ArticleRecords(article: article, records: [record])
  }

  var fingerprint: String { Fingerprint.of(result.records[0], in: result.article) }

  func draft(
    _ decision: EditorDecision = .verified, by editor: String = "Ada", role: String? = "editor",
    note: String? = "Heard the tape.", at: String = "2026-03-04T10:00:00Z"
  ) -> EntryDraft {
    EntryDraft(
      editor: editor, role: role, decision: decision,
      subject: CaseSubject(
        article: "bridge", record: fingerprint, words: quote, speaker: "Ada Lind",
        chain: ["Ada Lind", "KCNA"]), note: note, at: at)
  }

  private func source(_ words: String, _ classes: [String]) -> SourceMention {
    SourceMention(spans: [span(words)], classes: classes)
  }

  private func span(_ words: String) -> TextSpan {
    guard let range = text.firstRange(of: words) else { fatalError("not in the text: \(words)") }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return TextSpan(start, start + words.utf8.count)
  }
}

/// An editor's log in memory.
func log(_ drafts: EntryDraft...) -> [CaseEntry] {
  var entries: [CaseEntry] = []
  for draft in drafts {
    let own = entries.filter { $0.draft.editor == draft.editor }
    entries.append(
      CaseEntry(draft, number: own.count + 1, previous: own.last.map { [$0.hash] } ?? []))
  }
  return entries
}

/// A folder that is removed with the value.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
