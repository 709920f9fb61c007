/// The Unicode scalars of a run of valid UTF-8, decoded one after the other.
///
/// Reports work on scalars, never on `Character`: what one is changes with the Unicode version.
package struct UTF8Scalars: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next scalar starts, counted from the first byte of the run.
  package private(set) var position = 0

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  package mutating func next() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    let lead = bytes[position]
    position += 1
    guard lead >= 0x80 else { return Unicode.Scalar(lead) }
    return decodeRest(after: lead)
  }

  /// A sequence that is cut short ends in U+FFFD, so that a wrong span can't read past the run.
  private mutating func decodeRest(after lead: UInt8) -> Unicode.Scalar {
    let following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0
    var value = UInt32(lead) & (0x7F >> UInt32(following + 1))
    for _ in 0..<following {
      guard position < bytes.count, bytes[position] & 0xC0 == 0x80 else { return "\u{FFFD}" }
      value = value << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    return following == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

extension [UInt8] {
  /// Appends one scalar as UTF-8.
  @inlinable
  package mutating func append(scalar: Unicode.Scalar) {
    let value = scalar.value
    guard value >= 0x80 else { return append(UInt8(truncatingIfNeeded: value)) }
    let following: UInt32 = value < 0x800 ? 1 : value < 0x1_0000 ? 2 : 3
    // C0, E0 or F0: one bit for each byte of the sequence.
    let lead: UInt32 = 0xF00 >> (following + 1) & 0xF0 | 0xC0
    append(UInt8(truncatingIfNeeded: lead | value >> (6 * following)))
    for rest in (0..<following).reversed() {
      append(UInt8(truncatingIfNeeded: 0x80 | value >> (6 * rest) & 0x3F))
    }
  }

  /// Calls `body` with the bytes of `span`, cut to what the text has.
  @inlinable
  package func withBytes<Result>(
    of span: TextSpan, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeBufferPointer { bytes in
      let start = Swift.min(Swift.max(Int(span.start), 0), bytes.count)
      let end = Swift.min(Swift.max(Int(span.end), start), bytes.count)
      return body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }
}
