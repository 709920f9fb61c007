import Patterns
import Yams

/// Reads `source-classes.yml`.
struct SourceClassLoader {
  private var reader: RuleReader
  private var fragments = PatternFragments(patterns: [:], lists: [:])
  private var loaded = SourceClassRules()
  var faults: [Fault] { reader.faults }

  init(_ file: RuleFile) { reader = RuleReader(file) }

  /// The compiled rules; what is wrong is in `faults`.
  mutating func read() -> SourceClassRules {
    let keys = [
      "lists", "fragments", "rules", "furniture", "service-members", "media-members", "named-after",
      "anonymity-reasons",
    ]
    for (key, _, value) in reader.mapping(reader.file.root, known: keys) {
      switch key {
      case "lists":
        for (name, _, list) in reader.mapping(value) {
          fragments.lists[name] = reader.strings(list)
        }
      case "fragments":
        for (name, _, text) in reader.mapping(value) {
          fragments.patterns[name] = reader.string(text)
        }
      case "rules": loaded.rules = reader.list(value).compactMap { rule($0) }
      case "service-members": loaded.serviceMembers = compile(value)
      case "furniture": loaded.furniture = compile(value)
      case "media-members": loaded.mediaMembers = compile(value)
      case "named-after": loaded.namedAfter = compile(value)
      default: loaded.anonymityReasons = reasons(value)
      }
    }
    return loaded
  }

  private mutating func rule(_ item: Node) -> SourceClassRule? {
    let keys = ["id", "class", "note", "names", "unless", "pattern", "examples", "counterexamples"]
    let values = reader.values(item, known: keys)
    guard let id = values["id"]?.string, let note = values["note"]?.string,
      let sourceClass = values["class"], let source = values["pattern"]
    else {
      reader.report(item, "a source class rule needs id, class, note and pattern")
      return nil
    }
    guard let pattern = compile(source) else { return nil }
    return SourceClassRule(
      id: id, note: note, sourceClass: className(sourceClass), file: reader.file.name,
      line: item.mark?.line ?? 0, written: reader.writtenRule(item), pattern: pattern,
      readsNames: values["names"]?.string != "no",
      exceptions: reader.list(values["unless"]).map { className($0) },
      examples: examples("examples", values, item),
      counterexamples: examples("counterexamples", values, item))
  }

  private mutating func reasons(_ node: Node) -> SourceClassRules.AnonymityReasons? {
    let values = reader.values(node, known: ["pattern", "examples", "counterexamples"])
    guard let source = values["pattern"], let pattern = compile(source) else {
      if values["pattern"] == nil { reader.report(node, "a pattern is missing here") }
      return nil
    }
    return SourceClassRules.AnonymityReasons(
      pattern: pattern, file: reader.file.name, examples: examples("examples", values, node),
      counterexamples: examples("counterexamples", values, node))
  }

  private mutating func className(_ node: Node) -> String {
    let name = reader.string(node)
    if SourceClass(rawValue: name) == nil {
      let near = suggestion(name, among: SourceClass.allCases.map(\.rawValue))
      reader.report(node, "no source class is named “\(name)”\(near)")
    }
    return name
  }

  private mutating func examples(
    _ key: String, _ values: [String: Node], _ item: Node
  ) -> [ClassExample] {
    let items = reader.list(values[key])
    if items.isEmpty { reader.report(item, "there are no \(key) here") }
    return items.map { ClassExample(text: reader.string($0), line: $0.mark?.line ?? 0) }
  }

  /// Compiles a pattern with its lists and fragments put in.
  private mutating func compile(_ node: Node) -> Pattern? {
    let name = "pattern"
    fragments.patterns[name] = reader.string(node)
    do throws(PatternError) {
      return try Pattern(try fragments.expanded(name), alphabet: .text)
    } catch {
      // Places in what lists and fragments put in are not told apart from the pattern's own.
      reader.report(node, error.message)
      return nil
    }
  }
}
