import Yams

extension RuleLoader {
  private static let keys = [
    "id", "note", "cue", "cue-words", "weighed-as", "verbs", "except-verbs", "source", "source-in",
    "source-before",
    "source-after",
    "content-before", "content-after", "content", "examples", "counterexamples",
  ]

  /// Reads the attribution rules of one file, in order.
  mutating func readRules(_ file: RuleFile, vocabulary: Vocabulary) -> [Rule] {
    var reader = RuleReader(file)
    var rules: [Rule] = []
    for item in reader.list(file.root) {
      let pairs = reader.mapping(item, known: Self.keys).map { ($0.key, $0.value) }
      if let rule = rule(item, pairs, &reader, vocabulary) { rules.append(rule) }
    }
    faults += reader.faults
    return rules
  }

  private mutating func rule(
    _ item: Node, _ pairs: [(key: String, value: Node)], _ reader: inout RuleReader,
    _ vocabulary: Vocabulary
  ) -> Rule? {
    let values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    guard let id = values["id"]?.string, let note = values["note"]?.string,
      let cue = values["cue"]
    else {
      reader.report(item, "a rule needs id, note and cue")
      return nil
    }
    let kind = Self.kind(values)
    let before = values["\(kind.rawValue)-before"].flatMap { half($0, &reader, mirrored: true) }
    let after = values["\(kind.rawValue)-after"].flatMap { half($0, &reader, mirrored: false) }
    let examples = examples("examples", of: id, values, item, &reader)
    let counterexamples = self.examples("counterexamples", of: id, values, item, &reader)
    guard let cues = parseSet(reader.string(cue), cue, reader.file) else { return nil }
    return Rule(
      id: id, note: note, kind: kind, file: reader.file.name, line: item.mark?.line ?? 0,
      written: reader.writtenRule(item), examples: examples, counterexamples: counterexamples,
      cues: cues, cueWords: values["cue-words"].map { numbers($0, &reader, vocabulary) } ?? [],
      verbs: traits(values["verbs"], &reader, vocabulary),
      exceptVerbs: traits(values["except-verbs"], &reader, vocabulary), before: before,
      after: after, weighedAs: values["weighed-as"]?.string,
      takesNextSentence: values["content"]?.string == "next-sentence",
      place: place(values["source-in"], &reader))
  }

  private static func kind(_ values: [String: Node]) -> Rule.Kind {
    let keys = ["source", "source-in", "source-before", "source-after"]
    return keys.contains { values[$0] != nil } ? .source : .content
  }

  private func place(_ node: Node?, _ reader: inout RuleReader) -> SourcePlace {
    guard let node else { return .ownSentence }
    if let place = SourcePlace(rawValue: reader.string(node)) { return place }
    let names = SourcePlace.allCases.map(\.rawValue)
    let near = suggestion(reader.string(node), among: names)
    reader.report(node, "a source is looked for in \(names.joined(separator: ", "))\(near)")
    return .ownSentence
  }

  private mutating func half(
    _ node: Node, _ reader: inout RuleReader, mirrored: Bool
  ) -> AnchoredPattern? {
    anchored(reader.string(node), node, reader.file, mirrored: mirrored)
  }

  /// The numbers of the words of a list, all of which the word lists must have.
  func numbers(
    _ node: Node, _ reader: inout RuleReader, _ vocabulary: Vocabulary
  ) -> Set<Int32> {
    var numbers: Set<Int32> = []
    for item in reader.list(node) {
      let word = Array(reader.string(item).utf8)
      let number = word.withUnsafeBufferPointer { vocabulary.find($0, 0..<$0.count) }
      if number < 0 { reader.report(item, "the word lists do not have this word") }
      numbers.insert(Int32(truncatingIfNeeded: number))
    }
    return numbers
  }

  func traits(
    _ node: Node?, _ reader: inout RuleReader, _ vocabulary: Vocabulary
  ) -> UInt32 {
    guard let node else { return 0 }
    let names = node.string.map { [$0] } ?? reader.strings(node)
    var bits: UInt32 = 0
    for name in names {
      guard let bit = vocabulary.traitBits[name] else {
        let near = suggestion(name, among: Array(vocabulary.traitBits.keys))
        reader.report(node, "no verb has the trait “\(name)”\(near)")
        continue
      }
      bits |= bit
    }
    return bits
  }

  func examples(
    _ key: String, of id: String, _ values: [String: Node], _ item: Node,
    _ reader: inout RuleReader
  ) -> [RuleExample] {
    let items = reader.list(values[key])
    if items.isEmpty { reader.report(item, "rule “\(id)” has no \(key)") }
    return items.compactMap { example($0, &reader) }
  }

  private func example(_ item: Node, _ reader: inout RuleReader) -> RuleExample? {
    switch ExampleMarkup.parse(reader.string(item), line: item.mark?.line ?? 0) {
    case .success(let example): return example
    case .failure(let error):
      reader.faults.append(reader.file.fault(item, offset: error.offset, error.message))
      return nil
    }
  }
}
