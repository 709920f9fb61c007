/// Writes the cells of one row (RFC 4180): harmless in a spreadsheet, and one cell whatever its words are.
struct CSVRow {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true
  /// U+FFFD.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Appends a cell of words; nil gives an empty one.
  mutating func append(_ text: String?) {
    separate()
    guard let text, !text.isEmpty else { return }
    let isQuoted = text.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x2C || $0 == 0x3B }
    if isQuoted { bytes.append(0x22) }
    if Self.looksLikeFormula(text) { bytes.append(0x27) }
    append(inside: text)
    if isQuoted { bytes.append(0x22) }
  }

  /// Appends a cell of several texts.
  mutating func append(_ texts: [String]) { append(texts.joined(separator: "; ")) }

  /// Appends a cell that is a number of ours, or an empty one.
  mutating func append(number: Int?) {
    separate()
    if let number { bytes.append(jsonInteger: number) }
  }

  /// Appends a probability with two decimals, or an empty cell.
  mutating func append(probability: Double?) {
    separate()
    if let probability, probability.isFinite { bytes.append(jsonProbability: probability) }
  }

  /// Ends the row.
  mutating func end() {
    bytes.append(0x0D)
    bytes.append(0x0A)
    isFirst = true
  }

  private mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
  }

  /// Quotation marks are doubled; control characters that are no line break or tab become U+FFFD.
  private mutating func append(inside text: String) {
    var isAfterC2 = false
    for byte in text.utf8 {
      let isC1 = isAfterC2 && byte < 0xA0
      isAfterC2 = byte == 0xC2
      if isC1 {
        bytes.removeLast()
        bytes.append(contentsOf: Self.replacement)
      } else if byte == 0x7F || byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) {
        bytes.append(contentsOf: Self.replacement)
      } else {
        if byte == 0x22 { bytes.append(byte) }
        bytes.append(byte)
      }
    }
  }

  /// Whether a spreadsheet could take the cell for a formula: its first character that is no white space, quotation
  /// mark or invisible one begins a formula, in ASCII, full width or small form.
  static func looksLikeFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "\t", "\r": return true
      case "a"..."z", "A"..."Z", "0"..."9": return false
      default:
        let properties = scalar.properties
        let isSkipped =
          properties.isWhitespace || properties.isQuotationMark
          || properties.isDefaultIgnorableCodePoint
        if !isSkipped { return false }
      }
    }
    return false
  }
}
