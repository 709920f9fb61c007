extension Unicode.Scalar {
  /// Whether it belongs to a word: a letter, anything with a numeric value, or an underscore.
  ///
  /// This is `\w` as Python's `re` reads it. Combining marks are no word characters there, unlike
  /// in the Unicode standard's own `\w`, so a decomposed "é" ends its token.
  var isWord: Bool {
    if isASCII { return isASCIIWord }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default:
      return properties.numericType != nil
    }
  }

  private var isASCIIWord: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  /// Whether it is white space as Python's `str.isspace` has it.
  ///
  /// The four information separators of ASCII count there; the White_Space property lacks them.
  var isSpace: Bool {
    properties.isWhitespace || ("\u{1C}"..."\u{1F}").contains(self)
  }
}

/// Finds the words of a text.
enum Words {
  /// The runs of word characters, as ranges of scalar indices, in text order.
  static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar.isWord {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let start { words.append(start..<scalars.count) }
    return words
  }
}
