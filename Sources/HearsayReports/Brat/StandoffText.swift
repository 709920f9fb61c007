import Hearsay

/// An annotation in standoff is one line, its fields parted by tabs, and brat splits lines where Unicode does.
enum StandoffText {
  /// What can stand in no field.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// The spans without their separators: one that runs over a line's end becomes two.
  static func pieces(of spans: [TextSpan], in text: [UInt8]) -> [TextSpan] {
    var pieces: [TextSpan] = []
    for span in spans {
      text.withBytes(of: span) { append(pieces: $0, from: Int(span.start), to: &pieces) }
    }
    return pieces
  }

  private static func append(
    pieces bytes: UnsafeBufferPointer<UInt8>, from start: Int, to pieces: inout [TextSpan]
  ) {
    var scalars = UTF8Scalars(bytes)
    var (pieceStart, before) = (0, 0)
    while let scalar = scalars.next() {
      if isSeparator(scalar) {
        if before > pieceStart { pieces.append(TextSpan(start + pieceStart, start + before)) }
        pieceStart = scalars.position
      }
      before = scalars.position
    }
    if before > pieceStart { pieces.append(TextSpan(start + pieceStart, start + before)) }
  }
}
