import Hearsay

/// What an editor offers as proof beside a note.
public struct Evidence: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case link, file
  }

  public var kind: Kind
  /// The address, or the file's name.
  public var value: String
  /// SHA-256 of the file when it was signed, as 64 hexadecimal digits; nil for a link.
  public var sha256: String?

  public init(kind: Kind, value: String, sha256: String? = nil) {
    self.kind = kind
    self.value = value
    self.sha256 = sha256
  }
}

/// What a decision was about, in words, so that it can be read a year later without the article.
public struct CaseSubject: Sendable, Equatable {
  /// The article's id.
  public var article: String
  /// The record's fingerprint: what was said, by whom, and through whom.
  public var record: String
  public var words: String
  public var speaker: String?
  /// The sources in the order the words travelled, the speaker among them.
  public var chain: [String]

  public init(article: String, record: String, words: String, speaker: String?, chain: [String]) {
    self.article = article
    self.record = record
    self.words = words
    self.speaker = speaker
    self.chain = chain
  }
}

/// A decision before it has its place in the log.
public struct EntryDraft: Sendable, Equatable {
  public var editor: String
  /// The role in which the editor decided; nil for none.
  public var role: String?
  public var decision: EditorDecision
  public var subject: CaseSubject
  public var note: String?
  public var evidence: [Evidence]
  /// When, in UTC: `2026-03-04T17:05:09Z`.
  public var at: String
  /// The public key that the entry is signed with, 32 bytes in base64; nil for an entry without a signature.
  public var key: String?

  public init(
    editor: String, role: String? = nil, decision: EditorDecision, subject: CaseSubject,
    note: String? = nil, evidence: [Evidence] = [], at: String, key: String? = nil
  ) {
    self.editor = editor
    self.role = role
    self.decision = decision
    self.subject = subject
    self.note = note
    self.evidence = evidence
    self.at = at
    self.key = key
  }
}

/// One line of the log: a decision, and the hash that ties it to the editor's decisions before it.
public struct CaseEntry: Sendable, Equatable {
  public var draft: EntryDraft
  /// The entry's place among the editor's, counted from 1. Two have the same after casefiles that grew apart were merged.
  public var number: Int
  /// The hashes of the editor's entries that had none after them, in their order; empty for the first.
  public var previous: [String]
  /// SHA-256 of everything above, as 64 hexadecimal digits.
  public var hash: String
  /// The Ed25519 signature of the hash's digits, 64 bytes in base64; nil for an entry without a key.
  public var signature: String?
  /// Whether the row that the entry was read from says this and nothing else; else it was edited, if only to say the
  /// same in another way.
  var isAsWritten = true

  /// Puts a decision into an editor's log, after those of the given heads.
  public init(_ draft: EntryDraft, number: Int, previous: [String]) {
    self.draft = draft.storable
    self.number = number
    self.previous = previous.sorted()
    hash = EntryHash.of(self.draft, number: number, previous: self.previous)
  }

  /// An entry as it was stored, whose hash may be right or wrong.
  init(
    stored draft: EntryDraft, number: Int, previous: [String], hash: String,
    signature: String?
  ) {
    self.draft = draft
    self.number = number
    self.previous = previous
    self.hash = hash
    self.signature = signature
  }
}

extension EntryDraft {
  /// The draft without zero bytes, at which SQLite's texts end.
  fileprivate var storable: EntryDraft {
    var draft = self
    draft.editor = editor.storable
    draft.role = role?.storable
    draft.subject.article = subject.article.storable
    draft.subject.words = subject.words.storable
    draft.subject.speaker = subject.speaker?.storable
    draft.note = note?.storable
    return draft
  }
}

extension String {
  /// The text with replacement characters for zero bytes, at which SQLite's texts end.
  var storable: String {
    utf8.contains(0)
      ? String(String.UnicodeScalarView(unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
      : self
  }
}
