import Yams

extension RuleLoader {
  /// Reads a list of rewrites: id, pattern with a `target` group, `becomes`, and the `reading` the word must have.
  mutating func readRewrites(_ file: RuleFile, vocabulary: inout Vocabulary) -> [Rewrite] {
    var reader = RuleReader(file)
    var rewrites: [Rewrite] = []
    for item in reader.list(file.root) {
      if let rewrite = rewrite(item, &reader, &vocabulary) { rewrites.append(rewrite) }
    }
    faults += reader.faults
    return rewrites
  }

  private mutating func rewrite(
    _ item: Node, _ reader: inout RuleReader, _ vocabulary: inout Vocabulary
  ) -> Rewrite? {
    let values = reader.values(item, known: ["id", "note", "pattern", "becomes", "reading"])
    guard let id = values["id"]?.string, let node = values["pattern"],
      let becomes = values["becomes"]
    else {
      reader.report(item, "a rewrite needs id, pattern and becomes")
      return nil
    }
    let reading = values["reading"].flatMap { symbol($0, &reader) }
    guard let symbol = symbol(becomes, &reader),
      let tree = parse(reader.string(node), node, reader.file),
      let pattern = compile(tree.regex(), node, reader.file)
    else { return nil }
    guard let target = pattern.groups["target"] else {
      reader.report(node, "the pattern has no group named “target”")
      return nil
    }
    return Rewrite(
      id: id, pattern: pattern, needs: TapeNeeds(tree), target: target, becomes: symbol,
      reading: reading.map { vocabulary.readingBit($0) } ?? 0)
  }

  /// Reads the ordered list of chunk kinds and compiles them to one alternation, a group a kind.
  mutating func readChunks(_ file: RuleFile) -> ChunkRules? {
    var reader = RuleReader(file)
    var rules: [ChunkRule] = []
    var branches: [String] = []
    for item in reader.list(file.root) {
      guard let (rule, branch) = chunk(item, &reader) else { continue }
      rules.append(rule)
      branches.append("(\(branch))")
    }
    faults += reader.faults
    guard let root = file.root, !branches.isEmpty,
      let pattern = compile("\\G(?:\(branches.joined(separator: "|")))", root, file)
    else { return nil }
    return ChunkRules(pattern: pattern, kinds: rules)
  }

  private mutating func chunk(_ item: Node, _ reader: inout RuleReader) -> (ChunkRule, String)? {
    let values = reader.values(item, known: ["class", "note", "pattern", "head", "head-before"])
    guard let name = values["class"], let node = values["pattern"] else {
      reader.report(item, "a chunk kind needs class and pattern")
      return nil
    }
    let heads = values["head"].flatMap { parseSet(reader.string($0), $0, reader.file) }
    let ends = values["head-before"].flatMap { parseSet(reader.string($0), $0, reader.file) }
    guard let symbol = symbol(name, &reader),
      let tree = parse(reader.string(node), node, reader.file)
    else { return nil }
    // Groups are counted to tell the kinds apart, so a kind must have none of its own.
    for group in tree.groupNames.sorted() {
      reader.report(node, "a chunk kind has no named groups, but this one has “\(group)”")
    }
    let rule = ChunkRule(
      symbol: symbol, heads: heads ?? symbols.all, headEnds: ends ?? SymbolSet())
    return (rule, tree.regex())
  }
}
