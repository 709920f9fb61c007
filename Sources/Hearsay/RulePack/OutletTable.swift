import Foundation

/// The outlets that the registry names, found in text by their first word.
struct OutletTable: Sendable {
  struct Row: Sendable {
    let name: String
    let classes: [String]
    let note: String
  }

  private(set) var rows: [Row] = []
  /// The phrases that begin with a word, longest first, by the word's number in `firstWords`.
  private(set) var phrases: [[(words: [[UInt8]], row: Int)]] = []
  private(set) var firstWords = Vocabulary(capacity: 1 << 12)
  /// Rows by name and alias in small letters, to tell an article's own publisher.
  private var rowsByName: [String: Int] = [:]

  /// Reads `outlets.csv` files: name, aliases separated by "|", classes separated by "|", note.
  init(_ paths: [String], faults: inout [Fault]) {
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let lines = String(decoding: data, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
        let columns = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
        guard columns.count == 4, !columns[0].isEmpty else {
          faults.append(
            Fault(
              file: path, line: number + 1, column: 1,
              message: "four columns expected: name, aliases, classes, note", source: String(line)))
          continue
        }
        add(columns.map(String.init))
      }
    }
    for index in phrases.indices { phrases[index].sort { $0.words.count > $1.words.count } }
  }

  private mutating func add(_ columns: [String]) {
    rows.append(
      Row(
        name: columns[0], classes: columns[2].split(separator: "|").map(String.init),
        note: columns[3]))
    for alias in [columns[0][...]] + columns[1].split(separator: "|") {
      rowsByName[alias.lowercased()] = rowsByName[alias.lowercased()] ?? rows.count - 1
      let words = alias.utf8.split(separator: UInt8(ascii: " ")).map(Array.init)
      guard let first = words.first else { continue }
      let key = first.map { $0 &- 65 < 26 ? $0 | 32 : $0 }
      firstWords.add(key, symbol: 1)
      let id = key.withUnsafeBufferPointer { firstWords.find($0, 0..<$0.count) }
      while phrases.count <= id { phrases.append([]) }
      phrases[id].append((words, rows.count - 1))
    }
  }

  /// The row of an article's publisher, also where something has been added to its name, or its article left out; -1
  /// for none.
  func row(publisher: String?, additions: [String], article: String) -> Int {
    guard let publisher, !publisher.isEmpty else { return -1 }
    var name = publisher
    if let row = row(named: name, article) { return row }
    for addition in additions where Self.holds(name, addition) {
      // Foundation's search: that of the standard library costs a fortieth of an article's whole reading.
      let shorter = name.replacingOccurrences(of: addition, with: "", options: .literal)
      if shorter == name { continue }
      name = shorter
      if let row = row(named: name, article) { return row }
    }
    return -1
  }

  private func row(named name: String, _ article: String) -> Int? {
    let key = name.lowercased()
    return rowsByName[key] ?? rowsByName[article + key]
  }

  /// Whether the bytes of `part` are in those of `name`: a look that spares most publishers Foundation's search.
  private static func holds(_ name: String, _ part: String) -> Bool {
    guard let first = part.utf8.first else { return false }
    var rest = name.utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
