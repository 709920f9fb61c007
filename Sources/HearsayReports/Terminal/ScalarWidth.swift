extension Unicode.Scalar {
  /// Whether a terminal would obey the scalar instead of showing it, or be led to show others in
  /// another order: control characters and bidirectional embeddings, overrides and isolates.
  var commandsTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether text may be broken or spaced here; line ends and tabs are white space like any other.
  var isSpace: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// The columns that the scalar takes in a terminal: 0, 1 or 2.
  var columns: Int {
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if isWide { return 2 }
    if (0x1160...0x11FF).contains(value) { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// East Asian wide and full-width scalars, and emoji that are pictures by themselves.
  var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x3029, 0x302E...0x303E, 0x3041...0x3098, 0x309B...0x4DBF,
      0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
      true
    // Flags are pairs of these, and two columns wide as a pair.
    case 0x1F1E6...0x1F1FF: false
    case 0x2300...0x2BFF, 0x1F000...0x1FAFF: properties.isEmojiPresentation
    default: false
    }
  }

  /// Whether a line must not begin with the scalar, though it may be broken between others like it.
  var mustNotStartLine: Bool {
    switch value {
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x30FC, 0xFF01, 0xFF09, 0xFF0C,
      0xFF1A, 0xFF1B, 0xFF1F, 0x1F3FB...0x1F3FF:
      true
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x2019, 0x201D, 0x2026: true
    default: false
    }
  }

  /// Whether a line must not end with the scalar: opening marks and the zero-width joiner.
  var mustNotEndLine: Bool {
    switch value {
    case 0x28, 0x5B, 0x2018, 0x201C, 0x200D, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF08: true
    default: false
    }
  }
}

extension String {
  /// The text as a terminal may get it: what it would obey becomes a replacement character, line ends and tabs stay.
  package var harmless: String {
    guard unicodeScalars.contains(where: Self.isHarmful) else { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { Self.isHarmful($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    scalar.commandsTerminal && scalar != "\n" && scalar != "\t"
  }
}
