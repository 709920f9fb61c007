/// Words of the text as a reason repeats them: white space folded, no control characters, not too long.
enum WordsOf {
  /// The words of several spans; nil when there are none.
  static func spans(_ spans: [TextSpan], of text: [UInt8], limit: Int) -> String? {
    var words = FoldedWords(limit: limit)
    for span in spans where span.range.upperBound <= text.count {
      words.appendSpace()
      var end = min(Int(span.end), Int(span.start) + 8 * limit)
      // The rest of a long quotation need not be looked at, but no scalar is cut.
      while end < Int(span.end), text[end] & 0xC0 == 0x80 { end -= 1 }
      text.withBytes(of: TextSpan(Int(span.start), end)) { words.append($0) }
    }
    let result = words.text
    return result.isEmpty ? nil : result
  }

  /// A text cut at a space where it is longer than `limit` scalars.
  static func text(_ text: String, limit: Int) -> String {
    var words = FoldedWords(limit: limit)
    var text = text
    text.withUTF8 { words.append($0) }
    return words.text
  }
}

/// Words as they are gathered, in bytes, up to one scalar more than their limit.
private struct FoldedWords {
  private let limit: Int
  private var bytes: [UInt8] = []
  private var scalars = 0
  /// Where the last space within the limit stands, and where the limit is.
  private var lastSpace: Int?
  private var end = 0

  init(limit: Int) {
    self.limit = limit
    bytes.reserveCapacity(limit + 16)
  }

  /// Adds a run of UTF-8.
  mutating func append(_ run: UnsafeBufferPointer<UInt8>) {
    for scalar in UTF8Scalars(run) {
      if scalars > limit { return }
      if Self.isSpace(scalar) {
        appendSpace()
      } else if !Self.isControl(scalar) {
        note()
        bytes.append(scalar: scalar)
      }
    }
  }

  /// Adds a space, unless there is one or nothing before it.
  mutating func appendSpace() {
    guard scalars <= limit, let last = bytes.last, last != 0x20 else { return }
    if scalars < limit { lastSpace = bytes.count }
    note()
    bytes.append(0x20)
  }

  private mutating func note() {
    if scalars == limit { end = bytes.count }
    scalars += 1
  }

  /// The words, cut where they are too long.
  var text: String {
    var kept = bytes[...]
    if kept.last == 0x20 { kept.removeLast() }
    let isWhole = scalars - (bytes.count - kept.count) <= limit
    if isWhole { return String(decoding: kept, as: UTF8.self) }
    var scalars = String(decoding: bytes[..<(lastSpace ?? end)], as: UTF8.self).unicodeScalars
    while let last = scalars.last, last.isPunctuation || last == " " { scalars.removeLast() }
    return String(scalars) + "…"
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
      : scalar.properties.isWhitespace
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
