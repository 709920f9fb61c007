/// Turns byte offsets of one text into Unicode scalar offsets.
///
/// Records count bytes, as everything in the engine does; other programs read Unicode scalars.
public struct ScalarIndex: Sendable {
  /// Bytes between two checkpoints: at most this many are looked at for one answer.
  private static let stride = 64

  private let text: [UInt8]
  /// How many scalars start before byte 0, 64, 128 …; empty when every byte is a scalar.
  private let checkpoints: [Int32]

  /// Makes the index of valid UTF-8 text.
  public init(_ text: [UInt8]) {
    self.text = text
    let isASCII = !text.contains { $0 >= 0x80 }
    checkpoints = isASCII ? [] : Self.checkpoints(of: text)
  }

  /// The number of scalars that start before the byte at `offset`, which may be the text's end.
  public func scalarOffset(ofByte offset: Int) -> Int {
    let byte = min(max(offset, 0), text.count)
    guard !checkpoints.isEmpty else { return byte }
    let checkpoint = byte / Self.stride
    let start = checkpoint * Self.stride
    return Int(checkpoints[checkpoint]) + Self.scalarStarts(in: start..<byte, of: text)
  }

  /// The span in Unicode scalars, end exclusive.
  public func scalars(of span: TextSpan) -> Range<Int> {
    let start = scalarOffset(ofByte: Int(span.start))
    return start..<max(start, scalarOffset(ofByte: Int(span.end)))
  }

  private static func checkpoints(of text: [UInt8]) -> [Int32] {
    var checkpoints: [Int32] = []
    checkpoints.reserveCapacity(text.count / stride + 1)
    var count = 0
    for start in Swift.stride(from: 0, through: text.count, by: stride) {
      checkpoints.append(Int32(truncatingIfNeeded: count))
      count += scalarStarts(in: start..<min(start + stride, text.count), of: text)
    }
    return checkpoints
  }

  /// Every byte but a continuation byte (10xxxxxx) starts a scalar.
  private static func scalarStarts(in range: Range<Int>, of text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { bytes in
      // Without branches and traps, so that it runs on vectors.
      var continuations: UInt32 = 0
      for byte in UnsafeBufferPointer(rebasing: bytes[range]) {
        continuations &+= byte & 0xC0 == 0x80 ? 1 : 0
      }
      return range.count - Int(continuations)
    }
  }
}
