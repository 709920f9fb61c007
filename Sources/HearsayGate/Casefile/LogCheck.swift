/// What is wrong with a log: entries that were edited, put in or taken out.
public struct LogCheck: Sendable {
  /// One sentence for each thing that is wrong; empty for a log that is as it was written.
  public private(set) var faults: [String] = []
  /// How many entries of each editor were checked.
  public private(set) var counts: [String: Int] = [:]

  /// Checks all entries of a casefile against each other and against its heads.
  public init(_ entries: [CaseEntry], heads: Set<String>) {
    let byHash = Dictionary(entries.map { ($0.hash, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      counts[entry.draft.editor, default: 0] += 1
      checkHash(of: entry)
      checkOrder(of: entry, byHash)
    }
    checkHeads(entries, heads)
  }

  private mutating func checkHash(of entry: CaseEntry) {
    let hash = EntryHash.of(entry.draft, number: entry.number, previous: entry.previous)
    if hash != entry.hash { faults.append("\(name(of: entry)): was changed after it was written") }
    let isSigned = entry.draft.key != nil || entry.signature != nil
    if isSigned, !EditorKey.verifies(entry.signature, by: entry.draft.key, of: entry.hash) {
      faults.append("\(name(of: entry)): its signature does not fit")
    }
  }

  private mutating func checkOrder(of entry: CaseEntry, _ entries: [String: CaseEntry]) {
    for hash in entry.previous {
      guard let before = entries[hash] else {
        faults.append("\(name(of: entry)): an entry before it (\(hash.prefix(12))) is missing")
        continue
      }
      if before.draft.editor != entry.draft.editor {
        faults.append("\(name(of: entry)): follows an entry of \(before.draft.editor)")
      }
    }
    let expected = (entry.previous.compactMap { entries[$0]?.number }.max() ?? 0) + 1
    if expected != entry.number && entry.previous.allSatisfy({ entries[$0] != nil }) {
      faults.append("\(name(of: entry)): should have number \(expected)")
    }
  }

  private mutating func checkHeads(_ entries: [CaseEntry], _ heads: Set<String>) {
    let followed = Set(entries.flatMap(\.previous))
    let last = Set(entries.map(\.hash)).subtracting(followed)
    for entry in entries where last.subtracting(heads).contains(entry.hash) {
      faults.append("\(name(of: entry)): is not known as the last of its log")
    }
    for hash in heads.subtracting(last).sorted() {
      faults.append("the last entry of a log (\(hash.prefix(12))) is missing")
    }
  }

  private func name(of entry: CaseEntry) -> String {
    "\(entry.draft.editor), entry \(entry.number) (\(entry.hash.prefix(12)))"
  }
}
