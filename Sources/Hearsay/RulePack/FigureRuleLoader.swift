import Patterns
import Yams

extension RuleLoader {
  private static let figureKeys = [
    "lists", "patterns", "numbers", "scales", "vague-starts", "group-separator",
    "decimal-separator", "qualifiers",
    "articles", "unit", "lifeless-units", "clause-ends", "relatives", "verb-openings", "reach",
    "events", "rules",
  ]
  private static let figureRuleKeys = spanRuleKeys + ["passes-over", "after", "after-classes"]
  private static let eventKeys = [
    "id", "note", "event", "words", "units", "without-unit", "except-units", "except-sentence",
    "examples",
    "counterexamples",
  ]

  /// Reads `figures.yml`, whose rules are tried in the order of the file.
  mutating func readFigures(_ file: RuleFile, vocabulary: Vocabulary) -> FigureRules {
    var reader = RuleReader(file)
    var patterns = TextPatternReader()
    var figures = FigureRules()
    for (key, _, value) in reader.mapping(file.root, known: Self.figureKeys) {
      switch key {
      case "lists": patterns.readLists(value, &reader)
      case "patterns": patterns.readPatterns(value, &reader)
      case "events":
        let events = reader.list(value)
        figures.events = events.compactMap { event($0, &figures, &reader, vocabulary) }
      case "rules":
        let rules = reader.list(value)
        figures.rules = rules.compactMap {
          figureRule($0, &figures, &patterns, &reader, vocabulary)
        }
      default: readFigureWords(key, value, &figures, &reader, vocabulary)
      }
    }
    faults += reader.faults
    return figures
  }

  private mutating func readFigureWords(
    _ key: String, _ node: Node, _ figures: inout FigureRules, _ reader: inout RuleReader,
    _ vocabulary: Vocabulary
  ) {
    switch key {
    case "numbers", "scales":
      for (word, _, worth) in reader.mapping(node) {
        let number = worth.float ?? 0
        figures.numbers.words[Array(word.utf8)] =
          key == "scales" ? .scale(number) : .number(number)
        // A letter that scales digits ("40m") starts nothing.
        let words = figures.words.numbers(word, vocabulary)
        if word.utf8.count > 2 { figures.markStarts(words, vocabulary) }
      }
    case "vague-starts":
      let words = wordSet(node, &figures, &reader, vocabulary)
      figures.markStarts(words, vocabulary)
    case "group-separator":
      figures.numbers.groupSeparator = reader.string(node).utf8.first ?? UInt8(ascii: ",")
    case "decimal-separator":
      figures.numbers.decimalSeparator = reader.string(node).utf8.first ?? UInt8(ascii: ".")
    case "qualifiers": figures.qualifiers = phrases(node, &figures, &reader, vocabulary)
    case "articles": figures.articles = wordSet(node, &figures, &reader, vocabulary)
    case "unit": figures.unit = unit(node, &reader)
    default: readFigureClasses(key, node, &figures, &reader)
    }
  }

  private mutating func readFigureClasses(
    _ key: String, _ node: Node, _ figures: inout FigureRules, _ reader: inout RuleReader
  ) {
    if key == "reach" {
      figures.reach = node.int ?? 0
      return
    }
    let set = parseSet(reader.string(node), node, reader.file) ?? SymbolSet()
    switch key {
    case "clause-ends": figures.clauseEnds = set
    case "relatives": figures.relatives = set
    case "verb-openings": figures.verbOpenings = set
    default: figures.lifelessUnits = set
    }
  }

  private mutating func figureRule(
    _ item: Node, _ figures: inout FigureRules, _ patterns: inout TextPatternReader,
    _ reader: inout RuleReader, _ vocabulary: Vocabulary
  ) -> FigureRule? {
    let values = reader.values(item, known: Self.figureRuleKeys)
    guard let rule = spanRule(values, item, &reader), let node = values["pattern"] else {
      return nil
    }
    patterns.add(rule.id, node, &reader)
    guard let pattern = patterns.anchored(rule.id, &reader) else { return nil }
    return FigureRule(
      rule: rule, passesOver: values["passes-over"]?.bool ?? false,
      after: values["after"].map { wordSet($0, &figures, &reader, vocabulary) } ?? [],
      afterClasses: values["after-classes"].flatMap {
        parseSet(reader.string($0), $0, reader.file)
      }, pattern: pattern,
      value: pattern.groups["value"] ?? 0, upper: pattern.groups["upper"] ?? 0,
      unit: pattern.groups["unit"] ?? 0, sign: pattern.groups["sign"] ?? 0,
      qualifier: pattern.groups["qualifier"] ?? 0)
  }

  private mutating func event(
    _ item: Node, _ figures: inout FigureRules, _ reader: inout RuleReader,
    _ vocabulary: Vocabulary
  ) -> FigureEvent? {
    let values = reader.values(item, known: Self.eventKeys)
    guard let rule = spanRule(values, item, &reader) else { return nil }
    guard let event = values["event"]?.string, values["words"] != nil else {
      reader.report(item, "an event needs event and words")
      return nil
    }
    func words(_ key: String) -> Set<Int32> {
      values[key].map { wordSet($0, &figures, &reader, vocabulary) } ?? []
    }
    return FigureEvent(
      rule: rule, event: event, words: words("words"), units: words("units"),
      admitsNoUnit: values["without-unit"]?.bool ?? false,
      exceptUnits: words("except-units"), exceptSentence: words("except-sentence"))
  }

  private mutating func unit(_ node: Node, _ reader: inout RuleReader) -> (Pattern, Int)? {
    guard let tree = parse(reader.string(node), node, reader.file),
      let pattern = compile("\\G" + tree.regex(), node, reader.file)
    else { return nil }
    guard let head = pattern.groups["unit"] else {
      reader.report(node, "the pattern has no group named “unit”")
      return nil
    }
    return (pattern, head)
  }

  private func wordSet(
    _ node: Node, _ figures: inout FigureRules, _ reader: inout RuleReader,
    _ vocabulary: Vocabulary
  ) -> Set<Int32> {
    reader.strings(node).reduce(into: []) {
      $0.formUnion(figures.words.numbers($1, vocabulary))
    }
  }

  private func phrases(
    _ node: Node, _ figures: inout FigureRules, _ reader: inout RuleReader,
    _ vocabulary: Vocabulary
  ) -> [Int32: [[Int32]]] {
    var phrases: [Int32: [[Int32]]] = [:]
    for item in reader.list(node) {
      let words = figures.words.numbers(reader.string(item), vocabulary)
      guard let last = words.last else { continue }
      phrases[last, default: []].append(words)
    }
    return phrases.mapValues { $0.sorted { $0.count > $1.count } }
  }
}

extension FigureRules {
  /// Marks words as those that may start a figure; every word of a content is asked.
  fileprivate mutating func markStarts(_ words: some Sequence<Int32>, _ vocabulary: Vocabulary) {
    if starts.isEmpty { starts = Array(repeating: false, count: vocabulary.count) }
    for word in words where starts.indices.contains(Int(word)) { starts[Int(word)] = true }
  }
}
