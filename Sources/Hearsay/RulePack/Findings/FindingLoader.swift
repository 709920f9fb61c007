import Foundation
import Patterns
import Yams

/// The findings of a pack as its files have them, and what is wrong with the files.
struct LoadedFindings: Sendable {
  let rules: FindingRules
  let faults: [Fault]

  init(directories: [String]) {
    let loader = FindingLoader(directories: directories)
    (rules, faults) = (loader.rules, loader.faults)
  }
}

/// Reads the folders `findings` of a pack: the built-in one first, a newsroom's on top.
struct FindingLoader {
  private static let sections = [
    "words", "patterns", "places", "comparison", "standards", "findings",
  ]

  private(set) var rules = FindingRules()
  private(set) var faults: [Fault] = []
  private var words = FindingWords()
  private var gifts = FindingGifts()
  private var comparisons: [(RuleFile, Node)] = []
  private var findings: [(RuleFile, Node)] = []

  /// Reads all files; words before the findings that use them, whichever file they stand in.
  init(directories: [String]) {
    for directory in directories {
      for path in RulePackBuilder.yamlFiles(directory + "/findings") { readParts(path) }
    }
    for (file, node) in comparisons { readComparison(file, node) }
    for (file, node) in findings { readFindings(file, node) }
    rules.lists = words.compiled(&faults)
    compareFigures()
    reportRepeatedIDs()
    // What a finding's cases share is read once for each.
    faults = faults.enumerated().filter { !faults[..<$0.offset].contains($0.element) }.map(
      \.element)
  }

  private mutating func readParts(_ path: String) {
    let file = RuleFile(path: path, faults: &faults)
    var reader = RuleReader(file)
    if path.hasSuffix("/terms.yml") {
      rules.terms.read(&reader)
    } else {
      for (key, _, value) in reader.mapping(file.root, known: Self.sections) {
        switch key {
        case "words": words.readWords(value, &reader)
        case "patterns": words.readPatterns(value, &reader)
        case "places": readPlaces(value, &reader)
        case "standards": rules.standards += Standard.read(value, &reader)
        case "comparison": comparisons.append((file, value))
        default: findings.append((file, value))
        }
      }
    }
    faults += reader.faults
  }

  private mutating func readPlaces(_ node: Node, _ reader: inout RuleReader) {
    for (code, _, value) in reader.mapping(node) { rules.places.add(code, reader.strings(value)) }
  }

  private mutating func readFindings(_ file: RuleFile, _ node: Node) {
    var loader = FindingRuleReader(
      ConditionReader(RuleReader(file), words: words, rules: rules, gifts: gifts))
    loader.read(node)
    rules = loader.conditions.rules
    words = loader.conditions.words
    gifts = loader.conditions.gifts
    faults += loader.conditions.reader.faults
  }

  private mutating func reportRepeatedIDs() {
    var firsts: [String: FindingRule] = [:]
    for rule in rules.rules {
      guard let first = firsts[rule.id] else {
        firsts[rule.id] = rule
        continue
      }
      let message = "the id “\(rule.id)” is taken by \(first.file):\(first.line)"
      faults.append(Fault(file: rule.file, line: rule.line, column: 0, message: message))
    }
  }

  // Comparing figures. Lists are numbers until all are compiled.

  private var happenings: [(name: String, event: String, list: Int)] = []
  private var blockers: Int?
  private var dates: Int?

  private mutating func readComparison(_ file: RuleFile, _ node: Node) {
    var reader = RuleReader(file)
    for (key, _, value) in reader.mapping(node, known: ["happenings", "blockers", "dates"]) {
      switch key {
      case "blockers": blockers = words.number(value, &reader)
      case "dates": dates = words.number(value, &reader)
      default: readHappenings(value, &reader)
      }
    }
    faults += reader.faults
  }

  private mutating func readHappenings(_ node: Node, _ reader: inout RuleReader) {
    for (name, key, value) in reader.mapping(node) {
      let values = reader.values(value, known: ["event", "words"])
      guard let event = values["event"], let list = values["words"],
        let number = words.number(list, &reader)
      else {
        reader.report(key, "a happening needs event and words")
        continue
      }
      if rules.terms.events.bit(reader.string(event)) == 0 {
        let near = suggestion(reader.string(event), among: rules.terms.events.names)
        reader.report(event, "no event named “\(reader.string(event))”\(near)")
      }
      happenings.append((name, reader.string(event), number))
    }
  }

  private mutating func compareFigures() {
    guard !happenings.isEmpty, !rules.lists.isEmpty else { return }
    var comparison = FigureComparison()
    comparison.happenings = happenings.map {
      FigureComparison.Happening(name: $0.name, event: $0.event, words: rules.lists[$0.list])
    }
    comparison.blockers = blockers.map { rules.lists[$0] }
    comparison.dates = dates.map { rules.lists[$0] }
    let names = FindingWords.branches(rules.places.all)
    comparison.names = try? Pattern(
      "(?<!\\w) (?: \(names) | \\p{Lu}[\\p{L}\\p{M}’'-]*+ )", alphabet: .text)
    rules.comparison = comparison
  }
}
