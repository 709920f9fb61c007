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
      id: id, pattern: pattern, code: pattern.code, needs: TapeNeeds(tree), target: target,
      becomes: symbol, reading: reading.map { vocabulary.readingBit($0) } ?? 0)
  }

  /// A chunk kind as it was read.
  private struct ChunkKind {
    let rule: ChunkRule
    let regex: String
    let needs: TapeNeeds
  }

  /// Reads the ordered list of chunk kinds and compiles, for each symbol, those that may begin with it.
  mutating func readChunks(_ file: RuleFile) -> ChunkRules? {
    var reader = RuleReader(file)
    let kinds = reader.list(file.root).compactMap { chunk($0, &reader) }
    faults += reader.faults
    guard let root = file.root, !kinds.isEmpty else { return nil }
    var alternations: [ChunkRules.Alternation] = []
    var known: [[Int]: Int] = [[]: -1]
    var bySymbol: [Int] = []
    for symbol in UInt8.min...UInt8.max {
      let numbers = kinds.indices.filter { kinds[$0].needs.mayStart(with: symbol) }
      if known[numbers] == nil {
        guard let alternation = alternation(numbers.map { kinds[$0] }, root, file) else {
          return nil
        }
        known[numbers] = alternations.count
        alternations.append(alternation)
      }
      bySymbol.append(known[numbers] ?? -1)
    }
    return ChunkRules(alternations: alternations, bySymbol: bySymbol)
  }

  /// Compiles kinds to one alternation, a group a kind.
  private mutating func alternation(_ kinds: [ChunkKind], _ node: Node, _ file: RuleFile)
    -> ChunkRules.Alternation?
  {
    let branches = kinds.map { "(\($0.regex))" }.joined(separator: "|")
    let pattern = compile("\\G(?:\(branches))", node, file)
    return pattern.map { ChunkRules.Alternation($0, kinds.map(\.rule)) }
  }

  private mutating func chunk(_ item: Node, _ reader: inout RuleReader) -> ChunkKind? {
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
    return ChunkKind(rule: rule, regex: tree.regex(), needs: TapeNeeds(tree))
  }
}
