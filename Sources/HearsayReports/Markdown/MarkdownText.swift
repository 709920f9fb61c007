/// Writes text into GitHub's Markdown so that it shows as the words it is.
///
/// Backslashes and entities keep it from being markup or HTML. GitHub looks for mentions, references to issues, links
/// and emoji names in what it has rendered already, where no escape is left to see; there a zero width space keeps the
/// sign and what follows it apart.
struct MarkdownText: Sendable {
  private let scalars: [Unicode.Scalar]

  /// Takes a text; white space is folded to single spaces, and controls and bidirectional overrides become U+FFFD.
  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if !scalar.isSpace {
        scalars.append(scalar.commandsTerminal ? "\u{FFFD}" : scalar)
      } else if let last = scalars.last, last != " " {
        scalars.append(" ")
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    self.scalars = scalars
  }

  /// Appends the text on one line, of which it may be the start.
  func append(to buffer: inout [UInt8]) {
    let listNumber = endOfListNumber
    for (place, scalar) in scalars.enumerated() {
      if scalar == ".", isPrecededByWord("www", place) { buffer.append(text: "&#8203;") }
      switch scalar {
      case "&": buffer.append(text: "&amp;")
      case "<": buffer.append(text: "&lt;")
      case ">": buffer.append(text: "&gt;")
      // A dollar begins a formula, and a backslash before it does not keep it from that.
      case "$": buffer.append(text: "&#36;")
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#", "@":
        buffer.append(text: "\\\(scalar)")
      case "+", "-", "=": buffer.append(text: place == 0 ? "\\\(scalar)" : "\(scalar)")
      case ".", ")": buffer.append(text: place == listNumber ? "\\\(scalar)" : "\(scalar)")
      default: buffer.append(scalar: scalar)
      }
      if isLive(place) { buffer.append(text: "&#8203;") }
    }
  }

  /// Where the full stop or parenthesis of “1.” or “1)” at the start stands.
  private var endOfListNumber: Int? {
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    let isItem = digits + 1 == scalars.count || follows(digits, " ")
    return digits > 0 && isItem ? digits : nil
  }

  /// Whether GitHub could make something of the sign at a place together with what follows it.
  private func isLive(_ place: Int) -> Bool {
    switch scalars[place] {
    case "@", "#": !follows(place, " ")
    case ":": follows(place, "/") || isEmojiName(after: place)
    case "-": isPrecededByWord("gh", place)
    default: false
    }
  }

  private func follows(_ place: Int, _ scalar: Unicode.Scalar) -> Bool {
    place + 1 < scalars.count && scalars[place + 1] == scalar
  }

  /// Whether a name and a second colon follow: “:smile:”.
  private func isEmojiName(after place: Int) -> Bool {
    let rest = scalars[(place + 1)...]
    let name = rest.prefix { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "_+-".unicodeScalars.contains(scalar)
    }
    return !name.isEmpty && name.endIndex < scalars.count && scalars[name.endIndex] == ":"
  }

  private func isPrecededByWord(_ word: String, _ place: Int) -> Bool {
    guard place >= word.utf8.count else { return false }
    let before = scalars[(place - word.utf8.count)..<place]
    return before.elementsEqual(word.unicodeScalars) {
      $0.properties.lowercaseMapping == String($1)
    }
  }
}

extension [UInt8] {
  /// Appends a text that Markdown must not take for markup.
  mutating func append(markdown text: String) { MarkdownText(text).append(to: &self) }
}
