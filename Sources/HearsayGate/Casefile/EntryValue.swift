import Foundation
import Hearsay

/// An entry as one JSON object, in exports, baselines and verdicts.
public struct EntryValue: Codable, Sendable {
  private static let schema = "hearsay/entry/1"

  let schema: String
  let hash: String
  let number: Int
  let previous: [String]
  let editor: String
  let role: String?
  let decision: String
  let at: String
  let article: String
  let record: String
  let words: String
  let speaker: String?
  let chain: [String]
  let note: String?
  let evidence: [EvidenceValue]
  let key: String?
  let signature: String?

  public init(_ entry: CaseEntry) {
    let (draft, subject) = (entry.draft, entry.draft.subject)
    schema = Self.schema
    (hash, number, previous) = (entry.hash, entry.number, entry.previous)
    (editor, role, decision, at) = (draft.editor, draft.role, draft.decision.rawValue, draft.at)
    (article, record, words) = (subject.article, subject.record, subject.words)
    (speaker, chain) = (subject.speaker, subject.chain)
    (note, evidence) = (draft.note, draft.evidence.map(EvidenceValue.init))
    (key, signature) = (draft.key, entry.signature)
  }

  /// The entry; nil for another schema, and for a decision or evidence that this version does not know.
  public var entry: CaseEntry? {
    let known = evidence.compactMap(\.evidence)
    guard schema == Self.schema, let decision = EditorDecision(rawValue: decision),
      known.count == evidence.count
    else { return nil }
    let subject = CaseSubject(
      article: article, record: record, words: words, speaker: speaker, chain: chain)
    let draft = EntryDraft(
      editor: editor, role: role, decision: decision, subject: subject, note: note,
      evidence: known, at: at, key: key)
    return CaseEntry(
      stored: draft, number: number, previous: previous, hash: hash, signature: signature)
  }
}
