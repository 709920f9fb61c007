/// The block between two `---` lines that stands before a Markdown text and says what it is.
struct FrontMatter {
  /// What the block's simple `key: value` lines say.
  private(set) var fields = ArticleFields()
  /// Where the text after the block begins, as an index of the bytes given.
  let end: Int

  /// Reads the block at the start of `bytes`; nil when there is none or it has no end.
  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    guard Self.takeLine(&rest) == "---" else { return nil }
    var lines: [String] = []
    while let line = Self.takeLine(&rest) {
      if line == "---" || line == "..." {
        end = rest.startIndex
        for line in lines { read(line) }
        return
      }
      lines.append(line)
    }
    return nil
  }

  /// The next line without the white space at its end; nil when nothing is left.
  private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard !rest.isEmpty else { return nil }
    let feed = rest.firstIndex(of: UInt8(ascii: "\n"))
    let line = rest[..<(feed ?? rest.endIndex)]
    rest = rest[(feed.map { $0 + 1 } ?? rest.endIndex)...]
    let last = line.lastIndex { !isSpace($0) }
    return String(decoding: line[..<(last.map { $0 + 1 } ?? line.startIndex)], as: UTF8.self)
  }

  private mutating func read(_ line: String) {
    let scalars = line.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":"), scalars.first?.properties.isAlphabetic == true,
      let value = Self.value(scalars[scalars.index(after: colon)...])
    else { return }
    switch String(scalars[..<colon]).lowercased() {
    case "source": if fields.publisher == nil { fields.publisher = value }
    case "lang": if fields.language == nil { fields.language = value }
    case let key: fields.set(key, to: value)
    }
  }

  /// The value of a plain or quoted YAML scalar; nil for lists, blocks and nothing.
  private static func value(_ text: Substring.UnicodeScalarView) -> String? {
    let text = text.drop { $0 == " " || $0 == "\t" }
    guard let first = text.first, !"[{|>&*!#".unicodeScalars.contains(first) else { return nil }
    if first == "\"" || first == "'" { return quoted(text.dropFirst(), by: first) }
    let comment = zip(text.indices, text.dropFirst()).first { text[$0] == " " && $1 == "#" }
    var plain = text[..<(comment?.0 ?? text.endIndex)]
    while plain.last == " " { plain.removeLast() }
    return plain.isEmpty ? nil : String(plain)
  }

  /// What stands before the closing mark; a doubled mark, or one behind a backslash, is a character.
  private static func quoted(
    _ text: Substring.UnicodeScalarView, by mark: Unicode.Scalar
  ) -> String? {
    var value = String.UnicodeScalarView()
    var rest = text
    while let scalar = rest.popFirst() {
      let isEscape = scalar == (mark == "'" ? "'" : "\\") && (mark == "\"" || rest.first == mark)
      if isEscape, let next = rest.popFirst() {
        value.append(next)
      } else if scalar == mark {
        return value.isEmpty ? nil : String(value)
      } else {
        value.append(scalar)
      }
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
