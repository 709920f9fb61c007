import Foundation
import Patterns
import Yams

/// Reads the files of a pack in the order in which they build on each other.
struct RulePackBuilder {
  let directories: [String]
  var faults: [Fault] = []
  private var language: String { (directories.first ?? "") + "/en" }

  init(directories: [String]) { self.directories = directories }

  /// The compiled pack; nil when something is wrong, and then `faults` says what.
  mutating func build() -> RulePack? {
    guard foldersExist() else { return nil }
    let classes = ClassFile(file("classes.yml"))
    faults += classes.faults
    // Every pattern names classes: without them all else would be reported too.
    guard faults.isEmpty else { return nil }
    var vocabulary = readVocabulary(classes.symbols)
    var loader = RuleLoader(symbols: classes.symbols)
    loader.readFragments(file("token-fragments.yml"))
    let tokenRepairs = loader.readRewrites(file("token-repairs.yml"), vocabulary: &vocabulary)
    let chunks = loader.readChunks(file("chunks.yml"))
    loader.readFragments(file("chunk-fragments.yml"))
    let chunkRepairs = loader.readRewrites(file("chunk-repairs.yml"), vocabulary: &vocabulary)
    let joins = loader.readJoins(file("joins.yml"))
    let rules = readRules(&loader, vocabulary)
    let chains = loader.readChains(file("chains.yml"), vocabulary: &vocabulary)
    loader.reportUnusedFragments()
    faults += loader.faults
    let thresholds = readThresholds()
    let text = readText(file("text.yml"))
    let outlets = OutletTable(directories.map { $0 + "/sources/outlets.csv" }, faults: &faults)
    let names = readNames(vocabulary)
    let offices = OfficeTable(directories.map { $0 + "/sources/offices.csv" }, faults: &faults)
    guard faults.isEmpty else { return nil }
    guard let chunks, let joins, let text else {
      faults.append(Fault(file: language, line: 0, column: 0, message: "the pack is not complete"))
      return nil
    }
    let tables = WeightTables(
      ruleIDs: rules.map(\.id), lemmaNames: vocabulary.lemmaNames, symbols: classes.symbols)
    return RulePack(
      rules: rules, digest: digest(), classes: classes, vocabulary: vocabulary, text: text,
      tokenRepairs: tokenRepairs, chunkRules: chunks, chunkRepairs: chunkRepairs, joins: joins,
      thresholds: thresholds, outlets: outlets, chains: chains, names: names, offices: offices,
      weights: tables.read(directory: language + "/weights"))
  }

  private mutating func foldersExist() -> Bool {
    for directory in directories.isEmpty ? [""] : directories {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: directory, isDirectory: &isFolder)
      if exists, isFolder.boolValue { continue }
      faults.append(
        Fault(file: directory, line: 0, column: 0, message: "there is no folder of rules here"))
    }
    return faults.isEmpty
  }

  private mutating func file(_ name: String) -> RuleFile {
    RuleFile(path: language + "/" + name, faults: &faults)
  }

  /// Closed classes first, since a word's first class is its default; titles last, since offices are nouns too.
  private mutating func readVocabulary(_ symbols: SymbolTable) -> Vocabulary {
    var vocabulary = Vocabulary()
    readWordLists(file("closed-words.yml"), symbols, &vocabulary)
    var tables = WordTables(symbols: symbols)
    tables.readWords(language + "/words.tsv", into: &vocabulary)
    tables.readTraits(language + "/verbs.tsv", into: &vocabulary)
    faults += tables.faults
    readWordLists(file("titles.yml"), symbols, &vocabulary)
    return vocabulary
  }

  private mutating func readWordLists(
    _ file: RuleFile, _ symbols: SymbolTable, _ vocabulary: inout Vocabulary
  ) {
    var reader = RuleReader(file)
    for (name, node, value) in reader.mapping(file.root) {
      guard let symbol = symbols.symbol(name) else {
        let near = suggestion(name, among: Array(symbols.sets.keys))
        reader.report(node, "no class named “\(name)”\(near)")
        continue
      }
      for word in reader.strings(value) { vocabulary.add(word.utf8, symbol: symbol) }
    }
    faults += reader.faults
  }

  private mutating func readNames(_ vocabulary: Vocabulary) -> NameLexicon {
    var names = NameLexicon()
    for name in ["names.yml", "titles.yml", "resolution.yml"] {
      names.read(file(name), faults: &faults)
    }
    names.number(by: vocabulary)
    return names
  }

  private mutating func readRules(_ loader: inout RuleLoader, _ vocabulary: Vocabulary) -> [Rule] {
    var rules: [Rule] = []
    // A newsroom's own rules are tried before the built-in ones, as only the first few that match propose.
    for directory in directories.reversed() {
      for path in Self.yamlFiles(directory + "/en/attribution") {
        rules += loader.readRules(RuleFile(path: path, faults: &faults), vocabulary: vocabulary)
      }
    }
    reportRepeatedIDs(rules)
    let ids = rules.map(\.id)
    let disabled = directories.reduce(into: Set<String>()) { $0.formUnion(readDisabled($1, ids)) }
    return rules.filter { !disabled.contains($0.id) }
  }

  /// The ids in a folder's `disabled.yml`; one that no rule has is a fault.
  private mutating func readDisabled(_ directory: String, _ ids: [String]) -> [String] {
    let path = directory + "/disabled.yml"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    var reader = RuleReader(RuleFile(path: path, faults: &faults))
    let nodes = reader.list(reader.file.root)
    let disabled = nodes.map { reader.string($0) }
    for (node, id) in zip(nodes, disabled) where !ids.contains(id) {
      reader.report(node, "no rule has the id “\(id)”\(suggestion(id, among: ids))")
    }
    faults += reader.faults
    return disabled
  }

  private mutating func reportRepeatedIDs(_ rules: [Rule]) {
    var firsts: [String: Rule] = [:]
    for rule in rules {
      guard let first = firsts[rule.id] else {
        firsts[rule.id] = rule
        continue
      }
      let message = "the id “\(rule.id)” is taken by \(first.file):\(first.line)"
      faults.append(Fault(file: rule.file, line: rule.line, column: 0, message: message))
    }
  }

  private mutating func readThresholds() -> [String: Double] {
    let file = self.file("scopes.yml")
    var reader = RuleReader(file)
    var thresholds: [String: Double] = [:]
    for (name, node, value) in reader.mapping(file.root) {
      guard Scope(rawValue: name) != nil, let number = value.float, (0...1).contains(number) else {
        reader.report(node, "a scope (speech, all) with a probability from 0 to 1 expected")
        continue
      }
      thresholds[name] = number
    }
    faults += reader.faults
    return thresholds
  }

  private func digest() -> String {
    var bytes: [UInt8] = []
    for directory in directories {
      let files = FileManager.default.enumerator(atPath: directory)
      let names = files?.compactMap { $0 as? String } ?? []
      for name in names.sorted() {
        guard let data = FileManager.default.contents(atPath: directory + "/" + name) else {
          continue
        }
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: data)
      }
    }
    return SHA256.hexDigest(of: bytes)
  }

  /// The YAML files of a folder by name, bytewise, so that the order of rules is the same everywhere.
  static func yamlFiles(_ directory: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasSuffix(".yml") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { directory + "/" + $0 }
  }
}
