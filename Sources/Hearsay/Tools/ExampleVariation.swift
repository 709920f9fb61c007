import Foundation

/// A mechanical change to an example under which a rule must find the same spans.
struct ExampleVariation: Sendable {
  /// What the change is, for reports.
  let name: String
  private let before: String
  private let after: String
  private let replace: @Sendable ([Unicode.Scalar], Int) -> String

  /// The example with the change made and its spans moved along; nil when nothing changes.
  func applied(to example: RuleExample) -> RuleExample? {
    var text = before
    var places = [0: before.utf8.count]
    let scalars = Array(example.text.unicodeScalars)
    var byte = 0
    for (index, scalar) in scalars.enumerated() {
      text += replace(scalars, index)
      byte += UTF8.width(scalar)
      places[byte] = text.utf8.count
    }
    text += after
    // Bytes, because strings that differ only in their normal form are equal.
    guard !text.utf8.elementsEqual(example.text.utf8) else { return nil }
    let spans = example.spans.mapValues { spans in
      spans.map { TextSpan(places[Int($0.start)] ?? 0, places[Int($0.end)] ?? 0) }
    }
    return RuleExample(text: text, spans: spans, line: example.line)
  }

  private init(
    _ name: String, before: String = "", after: String = "",
    replace: @escaping @Sendable ([Unicode.Scalar], Int) -> String = { String($0[$1]) }
  ) {
    self.name = name
    self.before = before
    self.after = after
    self.replace = replace
  }

  /// Every variation that examples are run in, beside as written.
  static let all: [ExampleVariation] = [
    ExampleVariation("with straight quotation marks", replace: straightened),
    ExampleVariation("with curly quotation marks", replace: curled),
    ExampleVariation("with CRLF line ends", after: "\r\n") {
      $0[$1] == "\n" ? "\r\n" : String($0[$1])
    },
    ExampleVariation("in decomposed Unicode") {
      String($0[$1]).decomposedStringWithCanonicalMapping
    },
    ExampleVariation("after an emoji and a combining mark", before: "🙂 e\u{301}.\n"),
    ExampleVariation("before another paragraph", after: "\n\nIt rained all week.\n"),
  ]

  private static let straightened: @Sendable ([Unicode.Scalar], Int) -> String = { scalars, index in
    switch scalars[index] {
    case "“", "”": "\""
    case "‘", "’": "'"
    default: String(scalars[index])
    }
  }

  private static let curled: @Sendable ([Unicode.Scalar], Int) -> String = { scalars, index in
    switch scalars[index] {
    case "\"": opens(scalars, index) ? "“" : "”"
    case "'": opens(scalars, index) ? "‘" : "’"
    default: String(scalars[index])
    }
  }

  /// Whether a straight mark opens a quotation, by what stands before it.
  private static func opens(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    return before.properties.isWhitespace || "([—–".unicodeScalars.contains(before)
  }
}
