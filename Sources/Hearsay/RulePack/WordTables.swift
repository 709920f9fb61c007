import Foundation

/// Reads the pack's tab-separated word tables; they are large, so by bytes.
struct WordTables {
  let symbols: SymbolTable
  var faults: [Fault] = []

  /// `words.tsv`: word, its classes with counts, most frequent first, and the lemma of its verb forms.
  mutating func readWords(_ path: String, into vocabulary: inout Vocabulary) {
    var classes: [ArraySlice<UInt8>: UInt8] = [:]
    for name in symbols.sets.keys { classes[Array(name.utf8)[...]] = symbols.symbol(name) }
    eachLine(path) { tables, number, columns in
      guard columns.count >= 2 else { return "two columns expected: word, classes" }
      let lemma = columns.count > 2 && !columns[2].isEmpty ? vocabulary.lemma(columns[2]) : -1
      for pair in columns[1].split(separator: UInt8(ascii: " ")) {
        let name = pair.prefix { $0 != UInt8(ascii: "=") }
        guard let symbol = classes[name] else {
          return "no class named “\(String(decoding: name, as: UTF8.self))”"
        }
        vocabulary.add(columns[0], symbol: symbol, lemma: lemma)
      }
      return nil
    }
  }

  /// `verbs.tsv`: lemma and its traits, separated by commas.
  mutating func readTraits(_ path: String, into vocabulary: inout Vocabulary) {
    eachLine(path) { _, _, columns in
      let lemma = vocabulary.lemma(columns[0])
      guard columns.count > 1 else { return nil }
      let traits = columns[1].split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
      vocabulary.setTraits(traits, of: lemma)
      return nil
    }
  }

  /// Calls `body` with the columns of each line that is no comment; what it returns is reported as wrong.
  private mutating func eachLine(
    _ path: String, _ body: (inout WordTables, Int, [ArraySlice<UInt8>]) -> String?
  ) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let bytes = [UInt8](data)
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      number += 1
      if end > start, bytes[start] != UInt8(ascii: "#") {
        let columns = bytes[start..<end].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        if let message = body(&self, number, columns) {
          let line = String(decoding: bytes[start..<end], as: UTF8.self)
          faults.append(Fault(file: path, line: number, column: 1, message: message, source: line))
        }
      }
      start = end + 1
    }
  }
}
