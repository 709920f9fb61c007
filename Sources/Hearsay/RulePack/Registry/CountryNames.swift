/// What countries and their people are called, from `countries.csv`.
struct CountryNames: Sendable {
  /// Names and demonyms in small letters, and the country of each; the same word may be that of several.
  private var phrases = WordIndex(capacity: 1 << 11)
  private var countries: [[UInt16]] = []
  /// What each country is called first.
  private var names: [UInt16: String] = [:]
  private static let columns = ["code", "names", "demonyms"]
  /// The longest phrase that is looked for, in tokens.
  static let longest = 4

  init() {}

  init(_ paths: [String], faults: inout [Fault]) {
    for path in paths {
      let table = CSVTable(path, known: Self.columns, needed: Self.columns.count)
      faults += table.faults
      for row in table.rows {
        guard let code = table.bytes(row, 0, Self.code) else {
          faults.append(table.fault(row, 0, "a code of two letters expected"))
          continue
        }
        names[code] = table.string(row, 1).split(scalar: "|").first.map(String.init)
        for column in 1...2 { table.bytes(row, column) { add($0, code) } }
      }
    }
  }

  /// A country's two letters as one number; nil for anything else.
  static func code(_ letters: UnsafeBufferPointer<UInt8>) -> UInt16? {
    letters.count == 2 ? UInt16(letters[0]) << 8 | UInt16(letters[1]) : nil
  }

  /// The country's name; nil for a code that the table does not have.
  func name(_ code: UInt16) -> String? { names[code] }

  /// Whether the words name a country or its people.
  func has(_ text: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
    phrases.find(folding: text, words) >= 0
  }

  /// Whether the words name this country or its people.
  func has(_ text: UnsafeBufferPointer<UInt8>, _ words: Range<Int>, _ country: UInt16) -> Bool {
    let number = phrases.find(folding: text, words)
    return number >= 0 && countries[number].contains(country)
  }

  private mutating func add(_ names: UnsafeBufferPointer<UInt8>, _ code: UInt16) {
    for name in ByteFields(names, separator: "|") where !name.isEmpty {
      let (number, isNew) = phrases.insert(RegistryText.folded(name))
      if isNew { countries.append([]) }
      countries[number].append(code)
    }
  }
}

/// Names as the registry compares them.
enum RegistryText {
  static let curly: [UInt8] = [0xE2, 0x80, 0x99]

  /// ASCII capitals made small and the curly apostrophe straight, as `WordIndex.find(folding:)` reads texts.
  static func folded(_ name: some Sequence<UInt8>) -> [UInt8] {
    straight(name).map { $0 &- 65 < 26 ? $0 | 32 : $0 }
  }

  /// The curly apostrophe made straight.
  static func straight(_ name: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in name {
      bytes.append(byte)
      if byte == curly[2], bytes.suffix(3) == curly[...] {
        bytes.removeLast(3)
        bytes.append(UInt8(ascii: "'"))
      }
    }
    return bytes
  }
}
