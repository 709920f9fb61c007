/// A pattern with its fragments put in, and where each part of it was written.
struct PatternExpansion {
  private(set) var text = ""
  private var length = 0
  private var parts: [Part] = []

  private struct Part {
    /// The first byte of the part in `text`.
    var start: Int
    var pattern: String
    /// The byte of that pattern's source at which the part was written.
    var offset: Int
    /// Whether the whole part stands for the one place, as a word list does.
    var isFixed: Bool
  }

  /// Adds a part that was written in `pattern` at byte `offset` of its source.
  mutating func append(
    _ part: some StringProtocol, of pattern: String, at offset: Int, isFixed: Bool = false
  ) {
    parts.append(Part(start: length, pattern: pattern, offset: offset, isFixed: isFixed))
    text += part
    length += part.utf8.count
  }

  /// The pattern, and the byte of its source, that byte `offset` of the text comes from.
  ///
  /// Where two parts meet it is the end of the first: PCRE2's offsets are those at which it stopped reading.
  func origin(of offset: Int) -> (pattern: String, offset: Int)? {
    let isBefore: (Part) -> Bool = { $0.start < offset }
    guard let part = parts.last(where: isBefore) ?? parts.first else { return nil }
    return (part.pattern, part.isFixed ? part.offset : part.offset + offset - part.start)
  }
}
