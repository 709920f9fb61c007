import Patterns
import Yams

extension RulePackBuilder {
  /// Reads `text.yml`: word lists, text patterns and the table of quotation marks.
  mutating func readText(_ file: RuleFile) -> TextRules? {
    var reader = RuleReader(file)
    var lists: [String: [String]] = [:]
    var patterns: [String: String] = [:]
    var nodes: [String: Node] = [:]
    var marks: [QuotationMark] = []
    for (key, _, value) in reader.mapping(file.root, known: ["lists", "patterns", "marks"]) {
      switch key {
      case "lists": for (name, _, list) in reader.mapping(value) { lists[name] = reader.strings(list) }
      case "patterns":
        for (name, _, text) in reader.mapping(value) {
          patterns[name] = reader.string(text)
          nodes[name] = text
        }
      default: marks = reader.list(value).compactMap { Self.mark($0, &reader) }
      }
    }
    faults += reader.faults
    do throws(PatternError) {
      return try TextRules(patterns: patterns, lists: lists, marks: marks)
    } catch {
      faults.append(Fault(file: file.name, line: 0, column: 0, message: error.description))
      return nil
    }
  }

  private static func mark(_ node: Node, _ reader: inout RuleReader) -> QuotationMark? {
    let pairs = reader.mapping(node, known: ["mark", "faces", "style"])
    let texts = Dictionary(pairs.map { ($0.key, reader.string($0.value)) }, uniquingKeysWith: { first, _ in first })
    guard let mark = texts["mark"], let faces = texts["faces"].flatMap(QuotationMark.Facing.init),
      let style = texts["style"].flatMap(QuotationMark.Style.init)
    else {
      reader.report(node, "a mark needs mark, faces (open, close, straight) and style (double, single, guillemet)")
      return nil
    }
    return QuotationMark(mark: mark, faces: faces, style: style)
  }
}
