import Patterns
import Yams

extension OutletWords {
  private static let keys = [
    "article", "told", "reported", "may-follow", "never-before", "generic", "shapes",
  ]
  private static let genericKeys = [
    "classes", "owners", "ties", "bare-owners", "between", "media", "extensions", "spoilers",
    "not-after", "examples", "counterexamples",
  ]
  private static let shapeKeys = [
    "classes", "tails", "not-first", "not", "not-before", "call-letters", "not-call-letters",
    "examples",
    "counterexamples",
  ]

  /// Reads `outlet-words.yml`.
  init(_ file: RuleFile, _ faults: inout [Fault]) {
    var reader = RuleReader(file)
    for (key, _, value) in reader.mapping(file.root, known: Self.keys) {
      switch key {
      case "article": article = reader.string(value)
      case "told": told = reader.phrases(value)
      case "reported": reported = reader.phrases(value)
      case "may-follow": mayFollow = reader.phrases(value, asWritten: true)
      case "never-before":
        for mark in reader.strings(value) { mark.utf8.first.map { neverBefore[Int($0)] = true } }
      case "generic": readGeneric(value, &reader)
      default: readShapes(value, &reader)
      }
    }
    faults += reader.faults
  }

  private mutating func readGeneric(_ node: Node, _ reader: inout RuleReader) {
    let values = reader.values(node, known: Self.genericKeys)
    generic.classes = reader.strings(values["classes"])
    generic.qualifiers = reader.phrases(values["bare-owners"])
    let owners = reader.strings(values["owners"])
    for owner in owners + reader.strings(values["bare-owners"])
    where owner.first?.isUppercase ?? false {
      generic.capitals.insert(owner.utf8.prefix { ($0 | 32) &- 97 < 26 })
    }
    for tie in reader.strings(values["ties"]) {
      generic.qualifiers.add(
        owners.flatMap { owner in
          ["-", " "].map { RegistryText.folded("\(owner)\($0)\(tie)".utf8) }
        })
    }
    generic.between = reader.phrases(values["between"])
    generic.media = reader.phrases(values["media"])
    generic.extensions = reader.phrases(values["extensions"])
    generic.spoilers = reader.phrases(values["spoilers"])
    generic.notAfter = reader.phrases(values["not-after"])
    generic.examples = reader.examples("examples", values, of: node)
    generic.counterexamples = reader.examples("counterexamples", values, of: node)
  }

  private mutating func readShapes(_ node: Node, _ reader: inout RuleReader) {
    let values = reader.values(node, known: Self.shapeKeys)
    shapes.classes = reader.strings(values["classes"])
    shapes.tails = reader.phrases(values["tails"], asWritten: true)
    shapes.notFirst = reader.phrases(values["not-first"], asWritten: true)
    shapes.not = reader.phrases(values["not"], asWritten: true)
    shapes.notBefore = reader.phrases(values["not-before"])
    shapes.notCallLetters = reader.phrases(values["not-call-letters"], asWritten: true)
    if let pattern = values["call-letters"] {
      shapes.callLetters = reader.pattern(pattern, opening: "\\G (?: ", closing: " ) (?! [\\w-] )")
    }
    shapes.examples = reader.examples("examples", values, of: node)
    shapes.counterexamples = reader.examples("counterexamples", values, of: node)
  }
}

extension RuleReader {
  /// The phrases of a list, in small letters unless their capitals tell.
  mutating func phrases(_ node: Node?, asWritten: Bool = false) -> OutletWords.Phrases {
    var phrases = OutletWords.Phrases()
    phrases.add(
      strings(node).map {
        asWritten ? RegistryText.straight($0.utf8) : RegistryText.folded($0.utf8)
      })
    return phrases
  }

  /// Examples, of which there must be one.
  mutating func examples(
    _ key: String, _ values: [String: Node], of item: Node
  ) -> [OutletWords.Example] {
    let examples = list(values[key]).map {
      OutletWords.Example(text: string($0), line: $0.mark?.line ?? 0)
    }
    if examples.isEmpty { report(item, "a rule needs \(key)") }
    return examples
  }

  /// A text pattern, compiled with something around it; nil, with a fault at its place, when it is wrong.
  mutating func pattern(_ node: Node, opening: String = "", closing: String = "") -> Pattern? {
    let source = string(node)
    do throws(PatternError) {
      return try Pattern(opening + source + closing, alphabet: .text)
    } catch {
      let byte = min(max(0, error.offset - opening.utf8.count), source.utf8.count)
      let scalars = String(decoding: source.utf8.prefix(byte), as: UTF8.self).unicodeScalars.count
      faults.append(file.fault(node, offset: scalars, error.message))
      return nil
    }
  }
}
