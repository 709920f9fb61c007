extension [UInt8] {
  /// Appends valid UTF-8 as HTML text.
  ///
  /// What an HTML parser calls an error even in text becomes U+FFFD: control characters and noncharacters.
  /// CR and CR LF become the line feed that a parser makes of them.
  mutating func append(html text: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    var index = 0
    while index < text.count {
      guard HTMLCharacter.mayNeedEscape(text[index]) else {
        index += 1
        continue
      }
      let (length, escape) = HTMLCharacter.escape(text, at: index)
      if let escape {
        append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<index]))
        append(json: escape)
        runStart = index + length
      }
      index += length
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart...]))
  }
}

/// What a character must be written as in HTML.
private enum HTMLCharacter {
  /// Whether a character that starts with this byte may not stand for itself; all others are passed over quickly.
  @inline(__always)
  static func mayNeedEscape(_ byte: UInt8) -> Bool {
    // Letters, digits and most punctuation of ASCII: 0x28...0x3B, 0x3F...0x7E.
    if byte &- 0x3F < 0x40 || byte &- 0x28 < 0x14 || byte == 0x20 { return false }
    return byte < 0x40 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF
  }

  /// The length of the character at `index`, and what to write in its place; nil for itself.
  static func escape(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, escape: StaticString?) {
    switch text[index] {
    case 0x26: return (1, "&amp;")
    case 0x3C: return (1, "&lt;")
    case 0x3E: return (1, "&gt;")
    case 0x22: return (1, "&quot;")
    case 0x27: return (1, "&#39;")
    case 0x09, 0x0A: return (1, nil)
    case 0x0D: return (index + 1 < text.count && text[index + 1] == 0x0A ? 2 : 1, "\n")
    case 0..<0x20, 0x7F: return (1, "\u{FFFD}")
    case 0x80...: return wide(text, at: index)
    default: return (1, nil)
    }
  }

  private static func wide(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, escape: StaticString?) {
    let length = text[index] >= 0xF0 ? 4 : text[index] >= 0xE0 ? 3 : 2
    guard index + length <= text.count else { return (1, "\u{FFFD}") }
    var value = UInt32(text[index] & (0xFF >> UInt8(length + 1)))
    for following in 1..<length { value = value << 6 | UInt32(text[index + following] & 0x3F) }
    let isControl = (0x80..<0xA0).contains(value)
    let isNoncharacter = (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
    return (length, isControl || isNoncharacter ? "\u{FFFD}" : nil)
  }
}
