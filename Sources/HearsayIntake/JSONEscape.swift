/// Reads what follows a backslash in a JSON string.
enum JSONEscape {
  /// Appends the character that the escape at `position` stands for, and returns where it ends.
  static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, to text: inout [UInt8]
  ) throws(JSONError) -> Int {
    guard position < bytes.count else {
      throw JSONError(offset: position, message: "string without an end")
    }
    if bytes[position] == UInt8(ascii: "u") {
      return try appendScalar(bytes, at: position + 1, to: &text)
    }
    guard let plain = plain(bytes[position]) else {
      throw JSONError(offset: position, message: "unknown escape")
    }
    text.append(plain)
    return position + 1
  }

  private static func plain(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    default: nil
    }
  }

  /// Half a surrogate pair stands for no character, so it becomes U+FFFD like in every lenient reader.
  private static func appendScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int, to text: inout [UInt8]
  ) throws(JSONError) -> Int {
    let unit = try codeUnit(bytes, at: position)
    var end = position + 4
    var value = UInt32(unit)
    if UTF16.isLeadSurrogate(unit), let low = try trailSurrogate(bytes, at: end) {
      value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
      end += 6
    }
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    if let encoded = UTF8.encode(scalar) { text.append(contentsOf: encoded) }
    return end
  }

  private static func trailSurrogate(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) throws(JSONError) -> UInt16? {
    guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    let unit = try codeUnit(bytes, at: position + 2)
    return UTF16.isTrailSurrogate(unit) ? unit : nil
  }

  private static func codeUnit(
    _ bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for offset in position..<position + 4 {
      guard offset < bytes.count, let digit = hexDigit(bytes[offset]) else {
        throw JSONError(offset: min(offset, bytes.count), message: "expected four hex digits")
      }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte) - 0x30
    case 0x41...0x46: UInt16(byte) - 0x41 + 10
    case 0x61...0x66: UInt16(byte) - 0x61 + 10
    default: nil
    }
  }
}
