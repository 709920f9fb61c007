/// What is wrong with a log: entries that were edited, put in or taken out.
///
/// A hash that does not fit shows an edit, a hash that nothing has a deletion. Whoever can write the file and computes
/// all later hashes anew is found out only by signatures, or by an export that was kept elsewhere (`missing`).
public struct LogCheck: Sendable {
  /// One sentence for each thing that is wrong; empty for a log that is as it was written.
  public private(set) var faults: [String] = []
  /// How many entries of each editor were checked.
  public private(set) var counts: [String: Int] = [:]
  /// The public keys that each editor's entries are signed with, in alphabetical order; an empty text for none.
  public private(set) var keys: [String: [String]] = [:]

  /// Checks all entries of a casefile against each other and against its heads.
  public init(_ log: CaseLog) {
    let byHash = Dictionary(
      log.entries.map { ($0.hash, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in log.entries {
      let draft = entry.draft
      counts[draft.editor, default: 0] += 1
      keys[draft.editor] = Set(keys[draft.editor, default: []] + [draft.key ?? ""]).sorted()
      if let fault = entry.fault { faults.append("\(entry.name): \(fault)") }
      checkOrder(of: entry, byHash)
    }
    checkHeads(log)
  }

  /// What an export has and the casefile has not: entries that were taken out, or put in another's place.
  public static func missing(_ export: [CaseEntry], in log: CaseLog) -> [String] {
    let known = Dictionary(
      log.entries.map { ($0.hash, $0) }, uniquingKeysWith: { first, _ in first })
    return export.compactMap { entry in
      if let fault = entry.fault { return "\(entry.name) of the export: \(fault)" }
      return known[entry.hash] == nil
        ? "\(entry.name): is in the export, and not in the casefile" : nil
    }
  }

  private mutating func checkOrder(of entry: CaseEntry, _ entries: [String: CaseEntry]) {
    for hash in entry.previous {
      guard let before = entries[hash] else {
        faults.append("\(entry.name): an entry before it (\(hash.prefix(12))) is missing")
        continue
      }
      if before.draft.editor != entry.draft.editor {
        faults.append("\(entry.name): follows an entry of \(before.draft.editor)")
      }
    }
    let expected = (entry.previous.compactMap { entries[$0]?.number }.max() ?? 0) + 1
    if expected != entry.number && entry.previous.allSatisfy({ entries[$0] != nil }) {
      faults.append("\(entry.name): should have number \(expected)")
    }
  }

  private mutating func checkHeads(_ log: CaseLog) {
    let followed = Set(log.entries.flatMap(\.previous))
    let last = log.entries.filter { !followed.contains($0.hash) }
    for entry in last {
      guard let editor = log.heads[entry.hash] else {
        faults.append("\(entry.name): is not known as the last of its log")
        continue
      }
      if !editor.utf8.elementsEqual(entry.draft.editor.utf8) {
        faults.append("\(entry.name): is known as the last entry of “\(editor)”")
      }
    }
    for hash in Set(log.heads.keys).subtracting(last.map(\.hash)).sorted() {
      faults.append("the last entry of a log (\(hash.prefix(12))) is missing")
    }
  }
}

extension CaseEntry {
  /// What shows that the entry was changed after it was written; nil for one that was not.
  var fault: String? {
    if !isAsWritten || EntryHash.of(draft, number: number, previous: previous) != hash {
      return "was changed after it was written"
    }
    let isSigned = draft.key != nil || signature != nil
    if isSigned, !EditorKey.verifies(signature, by: draft.key, of: hash) {
      return "its signature does not fit"
    }
    let name = EditorName.normalised(draft.editor) ?? ""
    return name.utf8.elementsEqual(draft.editor.utf8)
      ? nil : "the editor’s name has characters that make it look like another’s"
  }

  /// How messages call the entry.
  var name: String { "\(draft.editor), entry \(number) (\(hash.prefix(12)))" }
}
