import Yams

extension RuleLoader {
  private static let keys = [
    "id", "note", "cue", "verbs", "except-verbs", "source", "source-before", "source-after",
    "content-before", "content-after", "content", "examples", "counterexamples",
  ]

  /// Reads the attribution rules of one file, in order.
  mutating func readRules(_ file: RuleFile, vocabulary: inout Vocabulary) -> [Rule] {
    var reader = RuleReader(file)
    var rules: [Rule] = []
    for item in reader.list(file.root) {
      let pairs = reader.mapping(item, known: Self.keys)
      let values = Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      if let rule = rule(item, values, pairs.map { ($0.key, $0.value) }, &reader, &vocabulary) {
        rules.append(rule)
      }
    }
    faults += reader.faults
    return rules
  }

  private mutating func rule(
    _ item: Node, _ values: [String: Node], _ pairs: [(String, Node)], _ reader: inout RuleReader,
    _ vocabulary: inout Vocabulary
  ) -> Rule? {
    guard let id = values["id"]?.string, let note = values["note"]?.string, let cue = values["cue"] else {
      reader.report(item, "a rule needs id, note and cue")
      return nil
    }
    let isSource = ["source", "source-before", "source-after"].contains { values[$0] != nil }
    let role = isSource ? "source" : "content"
    guard case .symbols(let cues)? = parse(reader.string(cue), cue, reader.file) else {
      reader.report(cue, "a set of chunk classes expected, such as <verb-group|gerund>")
      return nil
    }
    let before = values["\(role)-before"].flatMap {
      anchored(reader.string($0), $0, reader.file, mirrored: true)
    }
    let after = values["\(role)-after"].flatMap {
      anchored(reader.string($0), $0, reader.file, mirrored: false)
    }
    let examples = self.examples(values["examples"], &reader)
    let counterexamples = self.examples(values["counterexamples"], &reader)
    if examples.isEmpty { reader.report(item, "rule “\(id)” has no examples") }
    if counterexamples.isEmpty { reader.report(item, "rule “\(id)” has no counterexamples") }
    return Rule(
      id: id, note: note, kind: isSource ? .source : .content, file: reader.file.name,
      line: item.mark?.line ?? 0,
      sources: pairs.compactMap { key, node in
        key.hasPrefix("source") || key.hasPrefix("content") || key == "cue" || key.hasSuffix("verbs")
          ? node.string.map { (key, $0) } : nil
      },
      examples: examples, counterexamples: counterexamples, cues: cues,
      verbs: traits(values["verbs"], &reader, vocabulary),
      exceptVerbs: traits(values["except-verbs"], &reader, vocabulary), before: before, after: after,
      takesNextSentence: values["content"]?.string == "next-sentence",
      takesPreviousSpeaker: values["source"]?.string == "previous-speaker")
  }

  mutating func traits(_ node: Node?, _ reader: inout RuleReader, _ vocabulary: Vocabulary) -> UInt32 {
    guard let node else { return 0 }
    let names = node.string.map { [$0] } ?? reader.strings(node)
    var bits: UInt32 = 0
    for name in names {
      guard let bit = vocabulary.traitBits[name] else {
        reader.report(
          node, "no verb has the trait “\(name)”\(suggestion(name, among: Array(vocabulary.traitBits.keys)))")
        continue
      }
      bits |= bit
    }
    return bits
  }

  mutating func examples(_ node: Node?, _ reader: inout RuleReader) -> [RuleExample] {
    reader.list(node).compactMap { item in
      switch ExampleMarkup.parse(reader.string(item), line: item.mark?.line ?? 0) {
      case .success(let example): return example
      case .failure(let error):
        reader.faults.append(reader.file.fault(item, offset: error.offset, error.message))
        return nil
      }
    }
  }
}
