/// Text reduced to what a quotation keeps when only its typesetting changes.
///
/// ASCII letters are lower-cased, quotation marks and invisible characters dropped, runs of white
/// space folded to one space, and white space and punctuation at the edges trimmed.
///
/// Fields stand one after the other in one buffer, each closed by a byte that no field can hold.
struct NormalisedText {
  static let fieldEnd: UInt8 = 0x1F

  private(set) var bytes: [UInt8] = []
  /// Where the open field starts.
  private var start = 0
  /// Where the open field ends when nothing but punctuation follows.
  private var end = 0
  private var spaceIsDue = false

  init() { bytes.reserveCapacity(512) }

  /// Adds a run of UTF-8 to the open field.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    for scalar in UTF8Scalars(run) { append(scalar) }
  }

  /// Adds white space, as between two spans of one content.
  mutating func appendSpace() { spaceIsDue = true }

  /// Closes the field: trims what only ended it.
  mutating func endField() {
    bytes.removeSubrange(end...)
    bytes.append(Self.fieldEnd)
    start = bytes.count
    end = start
    spaceIsDue = false
  }

  @inline(__always)
  private mutating func append(_ scalar: Unicode.Scalar) {
    switch Self.role(of: scalar) {
    case .space: spaceIsDue = true
    case .dropped: break
    case .punctuation: if bytes.count > start { write(scalar) }
    case .word:
      write(scalar)
      end = bytes.count
    }
  }

  @inline(__always)
  private mutating func write(_ scalar: Unicode.Scalar) {
    if spaceIsDue && bytes.count > start { bytes.append(0x20) }
    spaceIsDue = false
    guard scalar.value < 0x80 else { return bytes.append(scalar: scalar) }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  private enum Role { case space, dropped, punctuation, word }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    // Letters and figures first, being most of any text.
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: .word
    // Other control characters count as space too, so that none can pass for a field's end.
    case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      .space
    // Quotation marks and apostrophes of every shape.
    case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: .dropped
    // Soft hyphen, zero-width space, byte order mark.
    case 0xAD, 0x200B, 0xFEFF: .dropped
    // ! , - . : ; ? and the dashes, the ellipsis, and their ideographic kin.
    case 0x21, 0x2C...0x2E, 0x3A, 0x3B, 0x3F, 0x2012...0x2015, 0x2026, 0x3001, 0x3002: .punctuation
    case 0xFF01, 0xFF0C, 0xFF1F: .punctuation
    default: .word
    }
  }
}
