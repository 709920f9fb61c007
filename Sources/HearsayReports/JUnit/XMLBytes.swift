/// Writes text into XML 1.0 documents. What the standard does not allow in any form becomes U+FFFD.
extension [UInt8] {
  /// Appends text that stands between tags.
  mutating func append(xml text: String) {
    appendEscaped(text) { $0 == 0x0D ? "&#13;" : nil }
  }

  /// Appends an attribute with the space before it; line breaks and tabs outlive the reader's folding.
  mutating func append(attribute name: String, _ value: String) {
    append(text: " \(name)=\"")
    appendEscaped(value) { byte in
      switch byte {
      case 0x22: "&quot;"
      case 0x09: "&#9;"
      case 0x0A: "&#10;"
      case 0x0D: "&#13;"
      default: nil
      }
    }
    append(0x22)
  }

  private mutating func appendEscaped(_ text: String, _ other: (UInt8) -> String?) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: append(text: "&amp;")
      case 0x3C: append(text: "&lt;")
      case 0x3E: append(text: "&gt;")
      case 0x22, 0x09, 0x0A, 0x0D:
        if let escape = other(byte) { append(text: escape) } else { append(byte) }
      case 0x00..<0x20: append(text: "\u{FFFD}")
      // U+FFFE and U+FFFF end like that, and differ from U+FFFD in nothing but the last byte.
      case 0xBE, 0xBF: append(suffix(2) == [0xEF, 0xBF] ? 0xBD : byte)
      default: append(byte)
      }
    }
  }
}
