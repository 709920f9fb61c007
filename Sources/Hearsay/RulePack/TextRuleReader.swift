import Patterns
import Yams

/// Reads the text patterns of a language.
struct TextRuleReader {
  private(set) var reader: RuleReader
  private var fragments = PatternFragments(patterns: [:], lists: [:])
  private var nodes: [String: Node] = [:]
  private var marks: [QuotationMark] = []

  init(_ file: RuleFile) { reader = RuleReader(file) }

  /// The compiled rules; nil, with a fault, when a pattern is wrong.
  mutating func read() -> TextRules? {
    for (key, _, value) in reader.mapping(
      reader.file.root, known: ["lists", "patterns", "marks"])
    {
      switch key {
      case "lists": readLists(value)
      case "patterns": readPatterns(value)
      default: marks = reader.list(value).compactMap { mark($0) }
      }
    }
    do throws(PatternError) {
      return try TextRules(patterns: fragments.patterns, lists: fragments.lists, marks: marks)
    } catch {
      report(error)
      return nil
    }
  }

  private mutating func readLists(_ node: Node) {
    for (name, _, list) in reader.mapping(node) { fragments.lists[name] = reader.strings(list) }
  }

  private mutating func readPatterns(_ node: Node) {
    for (name, _, text) in reader.mapping(node) {
      fragments.patterns[name] = reader.string(text)
      nodes[name] = text
    }
  }

  /// A fault at the place in the file that PCRE2 or the fragments refuse.
  private mutating func report(_ error: PatternError) {
    guard let place = origin(of: error), let node = nodes[place.pattern] else {
      reader.faults.append(
        Fault(file: reader.file.name, line: 0, column: 0, message: error.message))
      return
    }
    let before = Array((fragments.patterns[place.pattern] ?? "").utf8.prefix(place.offset))
    let scalars = String(decoding: before, as: UTF8.self).unicodeScalars.count
    reader.faults.append(reader.file.fault(node, offset: scalars, error.message))
  }

  private func origin(of error: PatternError) -> (pattern: String, offset: Int)? {
    for name in fragments.patterns.keys.sorted() {
      if fragments.patterns[name] == error.pattern { return (name, error.offset) }
      guard let expansion = try? fragments.expansion(name), expansion.text == error.pattern else {
        continue
      }
      return expansion.origin(of: error.offset)
    }
    return nil
  }

  private mutating func mark(_ node: Node) -> QuotationMark? {
    let texts = reader.values(node, known: ["mark", "faces", "style"])
      .compactMapValues(\.string)
    guard let mark = texts["mark"], let faces = texts["faces"].flatMap(QuotationMark.Facing.init),
      let style = texts["style"].flatMap(QuotationMark.Style.init)
    else {
      reader.report(
        node,
        "a mark needs mark, faces (open, close, straight) and style (double, single, guillemet)")
      return nil
    }
    return QuotationMark(mark: mark, faces: faces, style: style)
  }
}
