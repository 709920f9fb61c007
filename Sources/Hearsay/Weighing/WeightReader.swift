/// Reads weight tables, whose rows name rules, lemmas and classes, into numbers.
struct WeightReader {
  private let rules: WordIndex
  /// The lemmas, then the classes in angle brackets.
  private let lemmas: WordIndex
  private let symbols: WordIndex
  private let vocabulary: Vocabulary
  /// Symbol by its class's number in `symbols`.
  private let classSymbols: [UInt8]
  private let lemmaCount: Int

  init(tables: WeightTables) {
    rules = WordIndex(tables.ruleIDs)
    let classes = tables.symbols.names.enumerated().filter { !$0.element.isEmpty }
    lemmaCount = tables.lemmaNames.count
    lemmas = WordIndex(tables.lemmaNames + classes.map { "<\($0.element)>" })
    vocabulary = tables.vocabulary
    symbols = WordIndex(["none"] + classes.map(\.element))
    classSymbols = [0] + classes.map { UInt8($0.offset) }
  }

  /// Calls `body` with the numbers of a row's names and its tally; rows with an unknown name are passed over.
  func rows(
    _ path: String, names count: Int, lemmaFirst: Bool = false, _ body: ([Int], Tally) -> Void
  ) {
    var names = Array(repeating: 0, count: count)
    TableFile.forEachRow(path) { _, columns, _ in
      var columns = columns
      for i in 0..<count {
        guard let column = columns.next() else { return }
        names[i] = i == 0 && lemmaFirst ? lemma(column) : rules.find(column)
        if names[i] < 0 { return }
      }
      guard let right = columns.next(), let total = columns.next() else { return }
      body(names, Tally(right: Double(Self.integer(right)), total: Double(Self.integer(total))))
    }
  }

  /// A lemma's number, or after all lemmas that of the class of a cue without one.
  private func lemma(_ column: UnsafeBufferPointer<UInt8>) -> Int {
    let number = lemmas.find(column)
    return number < lemmaCount ? number : lemmaCount + Int(classSymbols[number - lemmaCount + 1])
  }

  /// Calls `body` with each factor's value and multiplier.
  func factors(_ path: String, _ body: (Factor, UInt16, Double) -> Void) {
    let byName = Dictionary(uniqueKeysWithValues: Factor.allCases.map { ($0.name, $0) })
    TableFile.forEachRow(path) { _, columns, _ in
      var columns = columns
      guard let name = columns.next(), let factor = byName[String(decoding: name, as: UTF8.self)],
        let value = columns.next().flatMap({ self.value($0, of: factor) }),
        let multiplier = columns.next().flatMap({ Double(String(decoding: $0, as: UTF8.self)) })
      else { return }
      body(factor, value, multiplier)
    }
  }

  /// The steps from chosen readings' weights to confidences.
  func calibration(_ path: String) -> Calibration {
    var steps: [Calibration.Step] = []
    TableFile.forEachRow(path) { _, columns, _ in
      var columns = columns
      guard let weight = columns.next().flatMap({ Double(String(decoding: $0, as: UTF8.self)) }),
        let right = columns.next(), let total = columns.next()
      else { return }
      let tally = Tally(right: Double(Self.integer(right)), total: Double(Self.integer(total)))
      steps.append(.init(weight: weight, tally: tally))
    }
    return Calibration(steps)
  }

  private func value(_ column: UnsafeBufferPointer<UInt8>, of factor: Factor) -> UInt16? {
    switch factor {
    case .length, .quotation, .place: return UInt16(truncatingIfNeeded: Self.integer(column))
    case .source, .form, .clause: return symbol(column)
    case .head, .noun: return head(column)
    case .left, .after:
      var names = ByteFields(column, separator: " ")
      guard let rule = names.next().map(rules.find), rule >= 0,
        let before = names.next().flatMap(symbol)
      else { return nil }
      return UInt16(truncatingIfNeeded: rule) << 8 | before
    case .opening:
      var names = ByteFields(column, separator: " ")
      guard let first = names.next().flatMap(symbol), let second = names.next().flatMap(symbol)
      else { return nil }
      return first << 8 | second
    }
  }

  /// A word's value, or that of all others; nil for a word that the pack has no more.
  private func head(_ column: UnsafeBufferPointer<UInt8>) -> UInt16? {
    if column.elementsEqual(WeightTables.otherWords.utf8) { return 0 }
    let word = vocabulary.find(asWritten: column)
    return word < 0 ? nil : vocabulary.headValue(word)
  }

  private func symbol(_ name: UnsafeBufferPointer<UInt8>) -> UInt16? {
    let number = symbols.find(name)
    return number < 0 ? nil : UInt16(classSymbols[number])
  }

  /// Digits as a number; what is no digit is passed over, so that no table can overflow it.
  private static func integer(_ digits: UnsafeBufferPointer<UInt8>) -> Int {
    digits.prefix(15).reduce(0) { $1 &- 48 < 10 ? $0 * 10 + Int($1 &- 48) : $0 }
  }
}
