import Hearsay

/// Writes JSON values onto a byte buffer (RFC 8259).
///
/// Foundation's encoder makes a tenth of the records that the engine does, so the one format that
/// archives are written in has a writer of its own.
extension [UInt8] {
  /// Appends text that is JSON as it stands: keys, brackets, words.
  package mutating func append(json text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a string in quotation marks, or `null`.
  package mutating func append(jsonString string: String?) {
    guard var string else { return append(json: "null") }
    append(0x22)
    string.withUTF8 { append(escaping: $0) }
    append(0x22)
  }

  /// Appends an integer.
  package mutating func append(jsonInteger value: Int) {
    if value < 0 { append(0x2D) }
    // No integer has more digits than that. They come last first, and turning them round in place costs a copy.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var first = digits.count
      var rest = value.magnitude
      repeat {
        first -= 1
        digits[first] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
    }
  }

  /// Appends a number as short as it can be read back, or `null`.
  package mutating func append(jsonNumber value: Double?) {
    guard let value, value.isFinite else { return append(json: "null") }
    // Beyond that, not every integer is a double.
    let isInteger = value.rounded() == value && value.magnitude < 0x1p53
    if isInteger { append(jsonInteger: Int(value)) } else { append(contentsOf: "\(value)".utf8) }
  }

  /// Appends a probability with two decimals, or `null`.
  package mutating func append(jsonProbability value: Double?) {
    guard let value, value.isFinite else { return append(json: "null") }
    let hundredths = Int((Swift.min(Swift.max(value, 0), 1) * 100).rounded())
    append(jsonInteger: hundredths / 100)
    append(0x2E)
    append(0x30 + UInt8(hundredths % 100 / 10))
    append(0x30 + UInt8(hundredths % 10))
  }

  /// Appends the inside of a JSON string: valid UTF-8 with everything escaped that a reader could
  /// take for an end of string or line.
  mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    var index = 0
    while index < bytes.count {
      index = bytes.endOfPlain(from: index)
      guard index < bytes.count else { break }
      let length = bytes.lengthToEscape(at: index)
      if length > 0 {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
        append(escape: bytes[index + length - 1], of: length)
        runStart = index + length
      }
      index += Swift.max(length, 1)
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
  }

  /// Appends the escape of a character of `length` bytes that ends in `last`.
  private mutating func append(escape last: UInt8, of length: Int) {
    switch (length, last) {
    case (3, _): append(json: last == 0xA8 ? "\\u2028" : "\\u2029")
    case (_, 0x22): append(json: "\\\"")
    case (_, 0x5C): append(json: "\\\\")
    case (_, 0x0A): append(json: "\\n")
    case (_, 0x0D): append(json: "\\r")
    case (_, 0x09): append(json: "\\t")
    default: appendNumericEscape(of: last)
    }
  }

  private mutating func appendNumericEscape(of byte: UInt8) {
    append(json: "\\u00")
    for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The end of the run from `index` on that surely holds nothing to escape, eight bytes at a time: most of any text.
  @inline(__always)
  fileprivate func endOfPlain(from index: Int) -> Int {
    let words = UnsafeRawBufferPointer(self)
    var index = index
    while index + 8 <= count,
      Self.isPlain(words.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    {
      index += 8
    }
    return index
  }

  /// Whether all eight bytes are ASCII that stands for itself; some that are may be denied.
  @inline(__always)
  private static func isPlain(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The highest bit of a byte is set where a byte below, or one that is zero, borrows.
    let control = bytes &- ones &* 0x20
    let quote = (bytes ^ ones &* 0x22) &- ones
    let backslash = (bytes ^ ones &* 0x5C) &- ones
    let delete = (bytes ^ ones &* 0x7F) &- ones
    return (bytes | control | quote | backslash | delete) & (ones &* 0x80) == 0
  }

  /// The length of the character at `index` when it must be escaped: 1 for a control character,
  /// quotation mark or backslash, 3 for U+2028 and U+2029, else 0.
  @inline(__always)
  fileprivate func lengthToEscape(at index: Int) -> Int {
    let byte = self[index]
    if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return 1 }
    guard byte == 0xE2, index + 2 < count, self[index + 1] == 0x80 else { return 0 }
    return self[index + 2] & 0xFE == 0xA8 ? 3 : 0
  }
}
