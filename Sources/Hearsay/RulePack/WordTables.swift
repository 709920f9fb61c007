/// Reads the pack's tab-separated word tables.
struct WordTables {
  let symbols: SymbolTable
  var faults: [Fault] = []
  private var classes = WordIndex()
  /// Symbol by the number of its class in `classes`.
  private var classSymbols: [UInt8] = []

  init(symbols: SymbolTable) {
    self.symbols = symbols
    for (symbol, name) in symbols.names.enumerated() where !name.isEmpty {
      classes.insert(name.utf8)
      classSymbols.append(UInt8(symbol))
    }
  }

  /// `words.tsv`: word, its classes with counts, most frequent first, and the lemma of its verb forms.
  mutating func readWords(_ path: String, into vocabulary: inout Vocabulary) {
    TableFile.forEachRow(path) { line, columns, number in
      var columns = columns
      guard let word = columns.next(), let readings = columns.next() else {
        report(path, number, line, "two columns expected: word, classes")
        return
      }
      let verb = columns.next()
      let lemma = verb.map { $0.isEmpty ? -1 : vocabulary.lemma($0) } ?? -1
      var entry: Int?
      for pair in ByteFields(readings, separator: " ") where !pair.isEmpty {
        guard let symbol = symbol(pair, path, number, line) else { continue }
        if let entry {
          vocabulary.addReading(symbol, to: entry)
        } else {
          entry = vocabulary.add(word, symbol: symbol, lemma: lemma)
        }
      }
    }
  }

  /// The symbol of the class in `class=count`.
  private mutating func symbol(
    _ pair: UnsafeBufferPointer<UInt8>, _ path: String, _ number: Int,
    _ line: UnsafeBufferPointer<UInt8>
  ) -> UInt8? {
    var parts = ByteFields(pair, separator: "=")
    guard let name = parts.next() else { return nil }
    let place = classes.find(name)
    if place >= 0 { return classSymbols[place] }
    let written = String(decoding: name, as: UTF8.self)
    let near = suggestion(written, among: symbols.names.filter { !$0.isEmpty })
    report(path, number, line, "no class named “\(written)”\(near)", at: pair)
    return nil
  }

  /// `verbs.tsv`: lemma and its traits, separated by commas.
  mutating func readTraits(_ path: String, into vocabulary: inout Vocabulary) {
    TableFile.forEachRow(path) { _, columns, _ in
      var columns = columns
      guard let name = columns.next() else { return }
      let lemma = vocabulary.lemma(name)
      guard let traits = columns.next() else { return }
      let names = ByteFields(traits, separator: ",").filter { !$0.isEmpty }
      vocabulary.setTraits(names.map { String(decoding: $0, as: UTF8.self) }, of: lemma)
    }
  }

  /// A fault at the start of `field`, or of the line.
  private mutating func report(
    _ path: String, _ number: Int, _ line: UnsafeBufferPointer<UInt8>, _ message: String,
    at field: UnsafeBufferPointer<UInt8>? = nil
  ) {
    var before = 0
    if let start = line.baseAddress, let place = field?.baseAddress { before = place - start }
    let column = String(decoding: line.prefix(before), as: UTF8.self).unicodeScalars.count + 1
    faults.append(
      Fault(
        file: path, line: number, column: column, message: message,
        source: String(decoding: line, as: UTF8.self)))
  }
}
