import Foundation
import Patterns
import Yams

/// Reads the files of a pack in the order in which they build on each other.
struct RulePackBuilder {
  let directories: [String]
  var faults: [Fault] = []
  private var language: String { directories[0] + "/en" }

  init(directories: [String]) { self.directories = directories }

  mutating func build() -> RulePack? {
    let classes = ClassFile(file("classes.yml"))
    faults += classes.faults
    guard faults.isEmpty else { return nil }
    var vocabulary = readVocabulary(classes.symbols)
    var loader = RuleLoader(symbols: classes.symbols)
    loader.readFragments(file("token-fragments.yml"))
    let tokenRepairs = loader.readRewrites(file("token-repairs.yml"), vocabulary: &vocabulary)
    let chunks = loader.readChunks(file("chunks.yml"))
    loader.readFragments(file("chunk-fragments.yml"))
    let chunkRepairs = loader.readRewrites(file("chunk-repairs.yml"), vocabulary: &vocabulary)
    let joins = readJoins(&loader)
    let rules = readRules(&loader, &vocabulary)
    let chains = loader.readChains(file("chains.yml"), vocabulary: &vocabulary)
    loader.reportUnusedFragments()
    faults += loader.faults
    let thresholds = readThresholds()
    let text = readText(file("text.yml"))
    let outlets = OutletTable(directories.map { $0 + "/sources/outlets.csv" }, faults: &faults)
    let names = readNames()
    let offices = OfficeTable(directories.map { $0 + "/sources/offices.csv" }, faults: &faults)
    guard let chunks, let joins, let text, faults.isEmpty else { return nil }
    let tables = WeightTables(
      ruleIDs: rules.map(\.id), lemmaNames: vocabulary.lemmaNames, symbols: classes.symbols)
    return RulePack(
      rules: rules, digest: digest(), classes: classes, vocabulary: vocabulary, text: text,
      tokenRepairs: tokenRepairs, chunkRules: chunks, chunkRepairs: chunkRepairs, joins: joins,
      thresholds: thresholds, outlets: outlets, chains: chains, names: names, offices: offices,
      weights: tables.read(directory: language + "/weights"))
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

  private mutating func readWordLists(_ file: RuleFile, _ symbols: SymbolTable, _ vocabulary: inout Vocabulary) {
    var reader = RuleReader(file)
    for (name, node, value) in reader.mapping(file.root) {
      guard let symbol = symbols.symbol(name) else {
        reader.report(node, "no class named “\(name)”\(suggestion(name, among: Array(symbols.sets.keys)))")
        continue
      }
      for word in reader.strings(value) { vocabulary.add(Array(word.utf8), symbol: symbol) }
    }
    faults += reader.faults
  }

  private mutating func readNames() -> NameLexicon {
    var names = NameLexicon()
    for name in ["names.yml", "titles.yml", "resolution.yml"] { names.read(file(name), faults: &faults) }
    return names
  }

  private mutating func readJoins(_ loader: inout RuleLoader) -> Joins? {
    let file = self.file("joins.yml")
    var reader = RuleReader(file)
    let known = ["quotation-only", "leads-on", "clause-openers", "clause-ends"]
    let pairs = reader.mapping(file.root, known: known)
    let nodes = Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    faults += reader.faults
    for name in known where nodes[name] == nil {
      faults.append(Fault(file: file.name, line: 0, column: 0, message: "“\(name)” is missing"))
    }
    guard let only = nodes["quotation-only"], let leads = nodes["leads-on"],
      let openers = nodes["clause-openers"], let ends = nodes["clause-ends"],
      let onlyTree = loader.parse(only.string ?? "", only, file),
      let leadsTree = loader.parse(leads.string ?? "", leads, file),
      case .symbols(let openerSet)? = loader.parse(openers.string ?? "", openers, file),
      case .symbols(let endSet)? = loader.parse(ends.string ?? "", ends, file),
      let quotationOnly = loader.compile(onlyTree.regex(), only, file),
      let leadsOn = loader.compile(leadsTree.regex(), leads, file)
    else { return nil }
    return Joins(quotationOnly: quotationOnly, leadsOn: leadsOn, clauseOpeners: openerSet, clauseEnds: endSet)
  }

  private mutating func readRules(_ loader: inout RuleLoader, _ vocabulary: inout Vocabulary) -> [Rule] {
    var rules: [Rule] = []
    var disabled: Set<String> = []
    for directory in directories {
      for path in Self.yamlFiles(directory + "/en/attribution") {
        rules += loader.readRules(RuleFile(path: path, faults: &faults), vocabulary: &vocabulary)
      }
      disabled.formUnion(readDisabled(directory))
    }
    reportRepeatedIDs(rules)
    for id in disabled where !rules.contains(where: { $0.id == id }) {
      faults.append(Fault(file: "disabled.yml", line: 0, column: 0, message: "no rule has the id “\(id)”"))
    }
    return rules.filter { !disabled.contains($0.id) }
  }

  private mutating func readDisabled(_ directory: String) -> [String] {
    let path = directory + "/disabled.yml"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let file = RuleFile(path: path, faults: &faults)
    var reader = RuleReader(file)
    let ids = reader.strings(file.root)
    faults += reader.faults
    return ids
  }

  private mutating func reportRepeatedIDs(_ rules: [Rule]) {
    var lines: [String: Rule] = [:]
    for rule in rules {
      if let first = lines[rule.id] {
        faults.append(
          Fault(
            file: rule.file, line: rule.line, column: 0,
            message: "the id “\(rule.id)” is taken by \(first.file):\(first.line)"))
      }
      lines[rule.id] = rule
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
      let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
      for name in names.sorted() {
        if let data = FileManager.default.contents(atPath: directory + "/" + name) {
          bytes.append(contentsOf: name.utf8)
          bytes.append(contentsOf: data)
        }
      }
    }
    return SHA256.hexDigest(of: bytes)
  }

  /// The YAML files of a folder by name, bytewise, so that the order of rules is the same everywhere.
  static func yamlFiles(_ directory: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasSuffix(".yml") }.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
      .map { directory + "/" + $0 }
  }
}
