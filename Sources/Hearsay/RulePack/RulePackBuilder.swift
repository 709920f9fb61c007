import Foundation
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
    // Words, rules and the rest hardly need each other, and reading them is most of a short run's time.
    let symbols = classes.symbols
    let laterWords = Later { [language] in PackWords(language: language, symbols: symbols) }
    let laterTables = Later { [directories, language] in
      PackTables(directories: directories, language: language)
    }
    let laterFindings = Later { [directories] in LoadedFindings(directories: directories) }
    let files = readRuleFiles()
    var words = laterWords.take()
    faults.insert(contentsOf: words.faults, at: 0)
    let findings = readFindings(laterFindings.take())
    let rules = readRules(files, symbols, &words.vocabulary, findings)
    let thresholds = readThresholds()
    var tables = laterTables.take()
    faults += tables.faults
    tables.names.number(by: words.vocabulary)
    tables.outlets.number(by: words.vocabulary)
    let languageRules = LanguageRules(file("language.yml"), faults: &faults)
    guard faults.isEmpty else { return nil }
    guard let chunks = rules.chunks, let joins = rules.joins, let text = tables.text else {
      faults.append(Fault(file: language, line: 0, column: 0, message: "the pack is not complete"))
      return nil
    }
    return RulePack(
      rules: rules.attribution, directories: directories, digest: tables.digest, classes: classes,
      vocabulary: words.vocabulary, text: text, tokenRepairs: rules.tokenRepairs,
      chunkRules: chunks, chunkRepairs: rules.chunkRepairs, joins: joins, thresholds: thresholds,
      outlets: tables.outlets, chains: rules.chains, alterations: rules.alterations,
      figures: rules.figures, circumstances: rules.circumstances, names: tables.names,
      offices: tables.offices,
      sourceClasses: tables.sourceClasses, language: languageRules,
      weights: readWeights(rules.attribution, words.vocabulary, symbols), findingRules: findings)
  }

  /// The files of patterns, parsed but not compiled, since compiling them takes the words.
  private struct RuleFiles {
    let tokenFragments, tokenRepairs, chunks, chunkFragments, chunkRepairs, joins: RuleFile
    let alterations, figures: RuleFile
    let attribution: [RuleFile]
  }

  /// The compiled rules of all stages.
  private struct Rules {
    let tokenRepairs: [Rewrite]
    let chunks: ChunkRules?
    let chunkRepairs: [Rewrite]
    let joins: Joins?
    let attribution: [Rule]
    let chains: ChainRules
    let alterations: [AlterationRule]
    let figures: FigureRules
    let circumstances: CircumstanceRules
  }

  private mutating func readRuleFiles() -> RuleFiles {
    RuleFiles(
      tokenFragments: file("token-fragments.yml"), tokenRepairs: file("token-repairs.yml"),
      chunks: file("chunks.yml"), chunkFragments: file("chunk-fragments.yml"),
      chunkRepairs: file("chunk-repairs.yml"), joins: file("joins.yml"),
      alterations: file("alterations.yml"), figures: file("figures.yml"),
      attribution: readAttributionFiles())
  }

  private mutating func readAttributionFiles() -> [RuleFile] {
    var files: [RuleFile] = []
    // A newsroom's own rules are tried before the built-in ones, as only the first few that match propose.
    for directory in directories.reversed() {
      for path in Self.yamlFiles(directory + "/en/attribution") {
        files.append(RuleFile(path: path, faults: &faults))
      }
    }
    return files
  }

  private mutating func readRules(
    _ files: RuleFiles, _ symbols: SymbolTable, _ vocabulary: inout Vocabulary,
    _ findings: FindingRules
  ) -> Rules {
    var loader = RuleLoader(symbols: symbols)
    loader.readFragments(files.tokenFragments)
    let tokenRepairs = loader.readRewrites(files.tokenRepairs, vocabulary: &vocabulary)
    let chunks = loader.readChunks(files.chunks)
    loader.readFragments(files.chunkFragments)
    let chunkRepairs = loader.readRewrites(files.chunkRepairs, vocabulary: &vocabulary)
    let joins = loader.readJoins(files.joins)
    let attribution = readAttribution(
      files.attribution, &loader, vocabulary, findings.rules.map(\.id))
    let chains = loader.readChains(file("chains.yml"), vocabulary: &vocabulary)
    let alterations = loader.readAlterations(files.alterations)
    let figures = loader.readFigures(files.figures, vocabulary: vocabulary)
    let circumstances = loader.readCircumstances(
      file("circumstances.yml"), vocabulary: vocabulary)
    loader.reportUnusedFragments()
    faults += loader.faults
    return Rules(
      tokenRepairs: tokenRepairs, chunks: chunks, chunkRepairs: chunkRepairs, joins: joins,
      attribution: attribution, chains: chains, alterations: alterations, figures: figures,
      circumstances: circumstances)
  }

  private func readWeights(
    _ rules: [Rule], _ vocabulary: Vocabulary, _ symbols: SymbolTable
  ) -> Weights {
    let tables = WeightTables(
      ruleIDs: rules.map(\.id), vocabulary: vocabulary, symbols: symbols)
    return tables.read(directory: language + "/weights")
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

  /// The attribution rules that are not switched off.
  private mutating func readAttribution(
    _ files: [RuleFile], _ loader: inout RuleLoader, _ vocabulary: Vocabulary,
    _ findings: [String]
  ) -> [Rule] {
    let rules = files.flatMap { loader.readRules($0, vocabulary: vocabulary) }
    reportRepeatedIDs(rules)
    let ids = rules.map(\.id) + findings
    let disabled = directories.reduce(into: Set<String>()) { $0.formUnion(readDisabled($1, ids)) }
    let used = rules.filter { !disabled.contains($0.id) }
    if used.count > ReadingLimits.rules {
      let message = "more than \(ReadingLimits.rules) attribution rules; switch some off"
      let rule = used[ReadingLimits.rules]
      faults.append(Fault(file: rule.file, line: rule.line, column: 0, message: message))
    }
    return used
  }

  /// The findings as the folders' settings have them.
  private mutating func readFindings(_ loaded: LoadedFindings) -> FindingRules {
    var settings = FindingSettings(loaded.rules)
    for directory in directories { settings.apply(directory) }
    faults += loaded.faults + settings.faults
    return settings.rules
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
      guard
        Scope(rawValue: name) != nil || name == UncuedQuotations.thresholdName
          || name == Chooser.nestingName || name == QuotedReports.thresholdName,
        let number = value.float,
        (0...1).contains(number)
      else {
        reader.report(
          node, "speech, all, uncued, nested or quoted with a probability from 0 to 1 expected")
        continue
      }
      thresholds[name] = number
    }
    faults += reader.faults
    return thresholds
  }

  /// The YAML files of a folder by name, bytewise, so that the order of rules is the same everywhere.
  static func yamlFiles(_ directory: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasSuffix(".yml") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { directory + "/" + $0 }
  }
}
