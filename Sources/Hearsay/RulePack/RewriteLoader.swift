import Yams

extension RuleLoader {
  /// Reads a list of rewrites: id, pattern with a `target` group, `becomes`, and the `reading` the word must have.
  mutating func readRewrites(_ file: RuleFile, vocabulary: inout Vocabulary) -> [Rewrite] {
    var reader = RuleReader(file)
    var rewrites: [Rewrite] = []
    for item in reader.list(file.root) {
      let pairs = reader.mapping(item, known: ["id", "note", "pattern", "becomes", "reading"])
      let values = Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      guard let id = values["id"]?.string, let node = values["pattern"], let becomes = values["becomes"] else {
        reader.report(item, "a rewrite needs id, pattern and becomes")
        continue
      }
      guard let symbol = symbols.symbol(reader.string(becomes)) else {
        reader.report(becomes, "no class of that name")
        continue
      }
      var reading: UInt64 = 0
      if let wanted = values["reading"], let bit = symbols.symbol(reader.string(wanted)) {
        reading = vocabulary.readingBit(bit)
      }
      guard let tree = parse(reader.string(node), node, file),
        let pattern = compile(tree.regex(), node, file)
      else { continue }
      guard let target = pattern.groups["target"] else {
        reader.report(node, "the pattern has no group named “target”")
        continue
      }
      rewrites.append(
        Rewrite(
          id: id, pattern: pattern, needs: TapeNeeds(tree), target: target, becomes: symbol,
          reading: reading))
    }
    faults += reader.faults
    return rewrites
  }

  /// Reads the ordered list of chunk kinds and compiles them to one alternation, a group a kind.
  mutating func readChunks(_ file: RuleFile) -> ChunkRules? {
    var reader = RuleReader(file)
    var rules: [ChunkRule] = []
    var branches: [String] = []
    for item in reader.list(file.root) {
      let pairs = reader.mapping(item, known: ["class", "note", "pattern", "head"])
      let values = Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      guard let name = values["class"], let node = values["pattern"] else {
        reader.report(item, "a chunk kind needs class and pattern")
        continue
      }
      guard let symbol = symbols.symbol(reader.string(name)) else {
        reader.report(name, "no class of that name")
        continue
      }
      var heads = symbols.all
      if let head = values["head"], case .symbols(let set)? = parse(reader.string(head), head, file) {
        heads = set
      }
      guard let tree = parse(reader.string(node), node, file) else { continue }
      branches.append("(\(tree.regex()))")
      rules.append(ChunkRule(symbol: symbol, heads: heads))
    }
    faults += reader.faults
    guard let root = file.root, let pattern = compile("\\G(?:\(branches.joined(separator: "|")))", root, file)
    else { return nil }
    return ChunkRules(pattern: pattern, kinds: rules)
  }
}
