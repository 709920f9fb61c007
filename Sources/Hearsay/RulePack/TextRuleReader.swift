import Patterns
import Yams

/// Reads the text patterns of a language.
struct TextRuleReader {
  private(set) var reader: RuleReader
  private var patterns = TextPatternReader()
  private var marks: [QuotationMark] = []

  init(_ file: RuleFile) { reader = RuleReader(file) }

  /// The compiled rules; nil, with a fault, when a pattern is wrong.
  mutating func read() -> TextRules? {
    for (key, _, value) in reader.mapping(
      reader.file.root, known: ["lists", "patterns", "marks"])
    {
      switch key {
      case "lists": patterns.readLists(value, &reader)
      case "patterns": patterns.readPatterns(value, &reader)
      default: marks = reader.list(value).compactMap { mark($0) }
      }
    }
    do throws(PatternError) {
      return try TextRules(
        patterns: patterns.fragments.patterns, lists: patterns.fragments.lists, marks: marks)
    } catch {
      patterns.report(error, &reader)
      return nil
    }
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
