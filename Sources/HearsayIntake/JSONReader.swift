/// Where JSON is broken, and how.
struct JSONError: Error, Equatable {
  let offset: Int
  let message: String
}

/// Reads JSON strictly and straight from its bytes, which must be valid UTF-8, into nothing but strings.
struct JSONReader {
  /// A value as far as articles need it; what they do not need is checked and passed over.
  enum Value: Equatable {
    case string([UInt8])
    case number(String)
    case null
    case other
  }

  /// The next byte to read.
  private(set) var position: Int
  private let bytes: UnsafeBufferPointer<UInt8>
  private var depth = 0
  private static let maximumDepth = 64

  init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next byte that is not white space; nil at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return bytes[position]
      }
    }
    return nil
  }

  /// Checks that nothing but white space is left.
  mutating func finish() throws(JSONError) {
    if peek() != nil { throw error("unexpected text after the value") }
  }

  /// Reads an object and calls `member` with each key; it must read the value.
  mutating func object(
    _ member: (inout JSONReader, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    try list("{", "}") { reader throws(JSONError) in
      guard reader.peek() == UInt8(ascii: "\"") else { throw reader.error("expected a key") }
      let key = String(decoding: try reader.string(), as: UTF8.self)
      try reader.expect(":")
      try member(&reader, key)
    }
  }

  /// Reads an array and calls `element` at each element; it must read it.
  mutating func array(
    _ element: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try list("[", "]", element)
  }

  /// Reads any value.
  mutating func value() throws(JSONError) -> Value {
    switch peek() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): try object { reader, _ throws(JSONError) in _ = try reader.value() }
    case UInt8(ascii: "["): try array { reader throws(JSONError) in _ = try reader.value() }
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case let byte? where byte == UInt8(ascii: "-") || byte &- 0x30 < 10:
      return .number(try number())
    default: throw error("expected a value")
    }
    return .other
  }

  /// Takes one byte of punctuation.
  mutating func expect(_ character: Unicode.Scalar) throws(JSONError) {
    guard peek() == UInt8(ascii: character) else { throw error("expected '\(character)'") }
    position += 1
  }

  private mutating func list(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar,
    _ item: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try expect(open)
    depth += 1
    if depth > Self.maximumDepth { throw error("nested deeper than \(Self.maximumDepth) levels") }
    defer { depth -= 1 }
    if peek() == UInt8(ascii: close) {
      position += 1
      return
    }
    while true {
      try item(&self)
      if peek() == UInt8(ascii: close) {
        position += 1
        return
      }
      guard peek() == UInt8(ascii: ",") else { throw error("expected ',' or '\(close)'") }
      position += 1
    }
  }

  private mutating func word(_ expected: StaticString) throws(JSONError) {
    let wanted = UnsafeBufferPointer(start: expected.utf8Start, count: expected.utf8CodeUnitCount)
    guard bytes[position...].starts(with: wanted) else { throw error("expected a value") }
    position += wanted.count
  }

  private mutating func number() throws(JSONError) -> String {
    let start = position
    skip("-")
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("+") { skip("-") }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
    if position == start { throw error("expected a digit") }
  }

  @discardableResult
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func string() throws(JSONError) -> [UInt8] {
    position += 1
    var text: [UInt8] = []
    while true {
      let end = runEnd()
      text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<end]))
      position = end
      guard end < bytes.count else {
        throw JSONError(offset: end, message: "string without an end")
      }
      guard bytes[end] >= 0x20 else { throw error("control character in a string") }
      position += 1
      if bytes[end] == UInt8(ascii: "\"") { return text }
      position = try JSONEscape.append(bytes, at: position, to: &text)
    }
  }

  /// Where the characters end that stand for themselves, eight bytes at a time.
  private func runEnd() -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var end = position
    while end + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: end, as: UInt64.self))
      let special = Self.specialBytes(word)
      if special != 0 { return end + special.trailingZeroBitCount / 8 }
      end += 8
    }
    while end < raw.count, raw[end] >= 0x20, raw[end] != 0x22, raw[end] != 0x5C { end += 1 }
    return end
  }

  /// Marks quotation marks, backslashes and controls; the lowest mark is always right, which is all we use.
  @inline(__always)
  private static func specialBytes(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let found =
      ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
      | ((word &- ones &* 0x20) & ~word)
    return found & (ones &* 0x80)
  }

  func error(_ message: String) -> JSONError {
    JSONError(
      offset: position,
      message: position < bytes.count ? message : "\(message), found the end of the text")
  }
}
