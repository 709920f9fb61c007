import Foundation

/// Reads weight tables by bytes, since they are read at every start.
struct WeightReader {
  private let rules: [ArraySlice<UInt8>: Int]
  private let lemmas: [ArraySlice<UInt8>: Int]
  private let symbols: [ArraySlice<UInt8>: UInt8]

  init(tables: WeightTables) {
    rules = Self.index(tables.ruleIDs)
    var lemmas = Self.index(tables.lemmaNames)
    var symbols: [ArraySlice<UInt8>: UInt8] = [Array("none".utf8)[...]: 0]
    for (symbol, name) in tables.symbols.names.enumerated() where !name.isEmpty {
      lemmas[Array("<\(name)>".utf8)[...]] = tables.lemmaNames.count + symbol
      symbols[Array(name.utf8)[...]] = UInt8(symbol)
    }
    self.lemmas = lemmas
    self.symbols = symbols
  }

  private static func index(_ names: [String]) -> [ArraySlice<UInt8>: Int] {
    Dictionary(names.enumerated().map { (Array($1.utf8)[...], $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Calls `body` with the numbers of a row's names and its tally.
  func rows(_ path: String, names count: Int, lemmaFirst: Bool = false, _ body: ([Int], Tally) -> Void) {
    eachRow(path) { columns in
      guard columns.count == count + 2 else { return }
      var names: [Int] = []
      for i in 0..<count {
        guard let name = (i == 0 && lemmaFirst ? lemmas : rules)[columns[i]] else { return }
        names.append(name)
      }
      body(names, Tally(right: Double(Self.integer(columns[count])), total: Double(Self.integer(columns[count + 1]))))
    }
  }

  func factors(_ path: String, _ body: (Factor, UInt16, Double) -> Void) {
    let byName = Dictionary(uniqueKeysWithValues: Factor.allCases.map { ($0.name, $0) })
    eachRow(path) { columns in
      guard columns.count == 3, let factor = byName[String(decoding: columns[0], as: UTF8.self)],
        let value = value(columns[1], of: factor),
        let multiplier = Double(String(decoding: columns[2], as: UTF8.self))
      else { return }
      body(factor, value, multiplier)
    }
  }

  private func value(_ column: ArraySlice<UInt8>, of factor: Factor) -> UInt16? {
    switch factor {
    case .length, .quotation: return UInt16(Self.integer(column))
    case .source, .form, .clause: return symbols[column].map(UInt16.init)
    case .left:
      let names = column.split(separator: UInt8(ascii: " "))
      guard names.count == 2, let rule = rules[names[0]], let symbol = symbols[names[1]] else { return nil }
      return UInt16(truncatingIfNeeded: rule) << 8 | UInt16(symbol)
    case .opening:
      let names = column.split(separator: UInt8(ascii: " "))
      guard names.count == 2, let a = symbols[names[0]], let b = symbols[names[1]] else { return nil }
      return UInt16(a) << 8 | UInt16(b)
    }
  }

  private static func integer(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 &- 48) }
  }

  private func eachRow(_ path: String, _ body: ([ArraySlice<UInt8>]) -> Void) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let bytes = [UInt8](data)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if end > start, bytes[start] != UInt8(ascii: "#") {
        body(bytes[start..<end].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false))
      }
      start = end + 1
    }
  }
}
