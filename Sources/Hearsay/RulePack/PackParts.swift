import Foundation
import Yams

/// The words of a pack and their classes, which only the alphabet is needed to read.
struct PackWords: Sendable {
  var vocabulary = Vocabulary()
  private(set) var faults: [Fault] = []

  /// Closed classes first, since a word's first class is its default; titles and further readings last, since
  /// they are nouns too.
  init(language: String, symbols: SymbolTable) {
    readLists(language + "/closed-words.yml", symbols)
    var tables = WordTables(symbols: symbols)
    tables.readWords(language + "/words.tsv", into: &vocabulary)
    tables.readTraits(language + "/verbs.tsv", into: &vocabulary)
    faults += tables.faults
    readLists(language + "/titles.yml", symbols)
    readLists(language + "/readings.yml", symbols)
  }

  private mutating func readLists(_ path: String, _ symbols: SymbolTable) {
    let file = RuleFile(path: path, faults: &faults)
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
}

/// What a pack says about texts, outlets and names, for which neither words nor rules are needed.
struct PackTables: Sendable {
  let text: TextRules?
  var outlets: OutletTable
  var names = NameLexicon()
  let offices: OfficeTable
  let sourceClasses: SourceClassRules
  let digest: String
  let faults: [Fault]

  init(directories: [String], language: String) {
    var faults: [Fault] = []
    var reader = TextRuleReader(RuleFile(path: language + "/text.yml", faults: &faults))
    text = reader.read()
    faults += reader.reader.faults
    outlets = OutletTable(directories, language: language, faults: &faults)
    for name in ["names.yml", "titles.yml", "resolution.yml"] {
      names.read(RuleFile(path: language + "/" + name, faults: &faults), faults: &faults)
    }
    let kinds = RuleFile(path: language + "/kinds.yml", faults: &faults)
    names.kinds = NameKinds(kinds, faults: &faults)
    offices = OfficeTable(directories.map { $0 + "/sources/offices.csv" }, faults: &faults)
    var classes = SourceClassLoader(
      RuleFile(path: language + "/source-classes.yml", faults: &faults))
    sourceClasses = classes.read()
    faults += classes.faults
    digest = Self.digest(directories)
    self.faults = faults
  }

  private static func digest(_ directories: [String]) -> String {
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
}
