import Hearsay

/// The hash that makes an edited entry show.
enum EntryHash {
  /// SHA-256 over every field with its name and length, so that no two entries give the same bytes.
  static func of(_ draft: EntryDraft, number: Int, previous: [String]) -> String {
    var bytes = Array("hearsay/entry/1\n".utf8)
    bytes.append("editor", draft.editor)
    bytes.append("number", "\(number)")
    bytes.append("previous", previous)
    bytes.append("at", draft.at)
    bytes.append("key", draft.key)
    bytes.append("role", draft.role)
    bytes.append("decision", draft.decision.rawValue)
    bytes.append("article", draft.subject.article)
    bytes.append("record", draft.subject.record)
    bytes.append("words", draft.subject.words)
    bytes.append("speaker", draft.subject.speaker)
    bytes.append("chain", draft.subject.chain)
    bytes.append("note", draft.note)
    for evidence in draft.evidence {
      bytes.append("evidence", evidence.kind.rawValue)
      bytes.append("value", evidence.value)
      bytes.append("sha256", evidence.sha256)
    }
    return SHA256.hexDigest(of: bytes)
  }
}

extension [UInt8] {
  /// A field that is missing differs from one that is empty.
  fileprivate mutating func append(_ name: StaticString, _ value: String?) {
    append(contentsOf: "\(name)".utf8)
    if let value {
      append(contentsOf: ":\(value.utf8.count):".utf8)
      append(contentsOf: value.utf8)
    }
    append(0x0A)
  }

  fileprivate mutating func append(_ name: StaticString, _ values: [String]) {
    append(name, "\(values.count)")
    for value in values { append(name, value) }
  }
}
