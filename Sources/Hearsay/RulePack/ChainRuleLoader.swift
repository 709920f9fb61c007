import Yams

extension RuleLoader {
  private static let chainKeys = [
    "cited-nouns", "carriers", "lead", "publisher-additions", "publisher-article", "rules",
  ]
  private static let chainRuleKeys = [
    "id", "note", "role", "target", "place", "verbs", "nouns", "hows", "pattern", "examples",
    "counterexamples",
  ]
  private static let chainGroups = ["link", "verb", "noun", "how"]

  /// Reads `chains.yml`.
  mutating func readChains(_ file: RuleFile, vocabulary: inout Vocabulary) -> ChainRules {
    var reader = RuleReader(file)
    var chains = ChainRules()
    for (key, _, value) in reader.mapping(file.root, known: Self.chainKeys) {
      switch key {
      case "cited-nouns": chains.citedNouns = words(value, &reader, &vocabulary)
      case "carriers":
        chains.carriers = parseSet(reader.string(value), value, file) ?? SymbolSet()
      case "lead": chains.lead = value.int ?? 0
      case "publisher-additions": chains.publisherAdditions = reader.strings(value)
      case "publisher-article": chains.publisherArticle = reader.string(value)
      default:
        chains.rules = reader.list(value).compactMap { chainRule($0, &reader, &vocabulary) }
      }
    }
    faults += reader.faults
    return chains
  }

  private mutating func chainRule(
    _ item: Node, _ reader: inout RuleReader, _ vocabulary: inout Vocabulary
  ) -> ChainRule? {
    let values = reader.values(item, known: Self.chainRuleKeys)
    guard let id = values["id"]?.string, let note = values["note"]?.string,
      let node = values["pattern"], let source = node.string,
      let role = values["role"]?.string.flatMap(LinkRole.init),
      let target = values["target"]?.string.flatMap(ChainRule.Target.init),
      let place = values["place"]?.string.flatMap(ChainRule.Place.init)
    else {
      reader.report(
        item,
        "a chain rule needs id, note, pattern, role (basis, relay), target (outlet, source) "
          + "and place (\(ChainRule.Place.allCases.map(\.rawValue).joined(separator: ", ")))")
      return nil
    }
    guard let tree = parse(source, node, reader.file),
      let pattern = compile(tree.regex(), node, reader.file)
    else { return nil }
    checkGroups(tree.groupNames, node, &reader)
    let examples = self.examples("examples", of: id, values, item, &reader)
    let counterexamples = self.examples("counterexamples", of: id, values, item, &reader)
    return ChainRule(
      id: id, note: note, role: role, file: reader.file.name, line: item.mark?.line ?? 0,
      written: reader.writtenRule(item), examples: examples, counterexamples: counterexamples,
      target: target,
      place: place, verbs: traits(values["verbs"], &reader, vocabulary),
      nouns: values["nouns"].map { words($0, &reader, &vocabulary) } ?? [],
      hows: values["hows"].map { words($0, &reader, &vocabulary) } ?? [], pattern: pattern,
      needs: TapeNeeds(tree), link: pattern.groups["link"] ?? 0, verb: pattern.groups["verb"] ?? 0,
      noun: pattern.groups["noun"] ?? 0, how: pattern.groups["how"] ?? 0)
  }

  private func checkGroups(_ names: Set<String>, _ node: Node, _ reader: inout RuleReader) {
    if !names.contains("link") { reader.report(node, "the pattern has no group named “link”") }
    for name in names.sorted() where !Self.chainGroups.contains(name) {
      reader.report(node, "no group is named “\(name)” here; groups are link, verb, noun, how")
    }
  }

  /// The numbers of the words of a list; a word that no table has becomes a noun.
  private func words(
    _ node: Node, _ reader: inout RuleReader, _ vocabulary: inout Vocabulary
  ) -> Set<Int32> {
    Set(
      reader.strings(node).map { word in
        let bytes = Array(word.utf8)
        let known = bytes.withUnsafeBufferPointer { vocabulary.find($0, 0..<$0.count) }
        if known >= 0 { return Int32(known) }
        vocabulary.add(bytes, symbol: symbols.symbol("noun") ?? 0)
        return Int32(vocabulary.count - 1)
      })
  }
}
