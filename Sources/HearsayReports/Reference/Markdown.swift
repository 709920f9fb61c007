/// Pieces of Markdown in which texts from elsewhere stay what they are.
enum Markdown {
  /// A text for a paragraph, a heading or a cell of a table: no character of it formats anything.
  static func text(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\n", "\r": escaped.append(" ")
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A text for a line of its own.
  static func paragraph(_ text: String) -> String { lineStart(Self.text(text)) }

  /// Escaped text at the beginning of a line, where a figure or a dash would make a list.
  static func lineStart(_ escaped: String) -> String {
    let digits = escaped.unicodeScalars.prefix { ("0"..."9").contains($0) }.count
    let scalars = escaped.unicodeScalars
    let mark = scalars.dropFirst(digits).first
    let opensList = digits > 0 ? mark == "." || mark == ")" : mark == "-" || mark == "+"
    guard opensList || scalars.first == "=" || scalars.first == "#" else { return escaped }
    return String(scalars.prefix(digits)) + "\\" + String(scalars.dropFirst(digits))
  }

  /// A text in a code span, with as many backquotes around it as it takes.
  static func code(_ text: String) -> String {
    let fence = String(repeating: "`", count: longestRun(in: text) + 1)
    let needsSpace = text.utf8.first == UInt8(ascii: "`") || text.utf8.last == UInt8(ascii: "`")
    let space = needsSpace ? " " : ""
    return fence + space + text.replacing("|", with: "\\|") + space + fence
  }

  /// Lines in a code block.
  static func block(_ lines: [String], language: String = "") -> String {
    let text = lines.joined(separator: "\n")
    let fence = String(repeating: "`", count: max(3, longestRun(in: text) + 1))
    return "\(fence)\(language)\n\(text)\n\(fence)\n"
  }

  /// A table; the cells are Markdown already.
  static func table(_ header: [String], _ rows: [[String]]) -> String {
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows).map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }

  /// A list of names and what they are; the values are Markdown already.
  static func facts(_ facts: [(name: String, value: String)]) -> String {
    facts.map { "- **\($0.name):** \($0.value)\n" }.joined()
  }

  private static func longestRun(in text: String) -> Int {
    text.utf8.split { $0 != UInt8(ascii: "`") }.map(\.count).max() ?? 0
  }
}
