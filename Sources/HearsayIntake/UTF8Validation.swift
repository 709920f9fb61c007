/// Finds out whether bytes are UTF-8, at the speed of memory where they are ASCII.
enum UTF8Validation {
  /// The offset at which the first ill-formed sequence begins, or nil for valid UTF-8.
  static func firstInvalidByte(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = 0
    while true {
      position = asciiEnd(bytes, from: position)
      if position == bytes.count { return nil }
      let length = sequenceLength(bytes, at: position)
      if length == 0 { return position }
      position += length
    }
  }

  /// The same for an array.
  static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { firstInvalidByte(in: $0) }
  }

  @inline(__always)
  private static func asciiEnd(_ bytes: UnsafeBufferPointer<UInt8>, from: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var position = from
    while position + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let high = word & 0x8080_8080_8080_8080
      if high != 0 { return position + high.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < raw.count && raw[position] < 0x80 { position += 1 }
    return position
  }

  /// How long the sequence of a lead byte is; 0 when it is ill-formed (Unicode standard, table 3-7).
  @inline(__always)
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) -> Int {
    let lead = bytes[at]
    let left = bytes.count - at
    switch lead {
    case 0xC2...0xDF:
      return left > 1 && isContinuation(bytes[at + 1]) ? 2 : 0
    case 0xE0...0xEF:
      guard left > 2, isContinuation(bytes[at + 2]) else { return 0 }
      return isSecond(bytes[at + 1], after: lead) ? 3 : 0
    case 0xF0...0xF4:
      guard left > 3, isContinuation(bytes[at + 2]), isContinuation(bytes[at + 3]) else { return 0 }
      return isSecond(bytes[at + 1], after: lead) ? 4 : 0
    default: return 0
    }
  }

  @inline(__always)
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Rules out overlong forms, surrogates and what lies beyond U+10FFFF.
  @inline(__always)
  private static func isSecond(_ byte: UInt8, after lead: UInt8) -> Bool {
    switch lead {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: isContinuation(byte)
    }
  }
}
