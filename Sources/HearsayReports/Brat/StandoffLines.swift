import Hearsay

/// The lines of a standoff file, each kind numbered for itself.
struct StandoffLines {
  private(set) var bytes: [UInt8] = []
  private let text: [UInt8]
  private let index: ScalarIndex
  private var counts: [Kind: Int] = [:]

  private enum Kind: String {
    case textBound = "T"
    case event = "E"
    case relation = "R"
    case attribute = "A"
    case note = "#"
  }

  /// Lines about a text, without any yet.
  init(_ text: [UInt8]) {
    self.text = text
    index = ScalarIndex(text)
  }

  /// Annotates words of the text and returns the annotation's id; nil for no words.
  mutating func annotate(_ type: String, _ pieces: [TextSpan]) -> String? {
    guard !pieces.isEmpty else { return nil }
    let places = pieces.map { piece in
      let scalars = index.scalars(of: piece)
      return "\(scalars.lowerBound) \(scalars.upperBound)"
    }
    let id = begin(.textBound, "\(type) \(places.joined(separator: ";"))\t")
    for (number, piece) in pieces.enumerated() {
      if number > 0 { bytes.append(0x20) }
      text.withBytes(of: piece) { bytes.append(contentsOf: $0) }
    }
    bytes.append(0x0A)
    return id
  }

  /// Makes an event of its trigger and what takes part in it, and returns its id.
  mutating func event(_ type: String, trigger: String, arguments: [(role: String, id: String)])
    -> String
  {
    let id = begin(.event, "\(type):\(trigger)")
    // The second of one role has a number after it.
    var seen: [String: Int] = [:]
    for (role, argument) in arguments {
      let number = seen[role, default: 0] + 1
      seen[role] = number
      append(number == 1 ? " \(role):\(argument)" : " \(role)\(number):\(argument)")
    }
    bytes.append(0x0A)
    return id
  }

  /// Relates two annotations.
  mutating func relate(_ type: String, _ one: String, _ other: String) {
    _ = begin(.relation, "\(type) Arg1:\(one) Arg2:\(other)\n")
  }

  /// Gives an annotation an attribute.
  mutating func attribute(_ name: String, of target: String, value: String) {
    _ = begin(.attribute, "\(name) \(target) \(value)\n")
  }

  /// Writes a note on an annotation.
  mutating func note(on target: String, _ words: String) {
    _ = begin(.note, "AnnotatorNotes \(target)\t")
    for scalar in words.unicodeScalars {
      bytes.append(scalar: StandoffText.isSeparator(scalar) ? " " : scalar)
    }
    bytes.append(0x0A)
  }

  private mutating func begin(_ kind: Kind, _ line: String) -> String {
    let number = counts[kind, default: 0] + 1
    counts[kind] = number
    append("\(kind.rawValue)\(number)\t\(line)")
    return "\(kind.rawValue)\(number)"
  }

  private mutating func append(_ words: String) { bytes.append(contentsOf: words.utf8) }
}
