import Yams

/// An ending that tells the class of an unknown word.
struct WordEnding: Sendable {
  let bytes: [UInt8]
  let symbol: UInt8
  /// Whether what is left without the ending must be a verb of the vocabulary.
  let needsVerbStem: Bool
}

/// What `classes.yml` says: the alphabet, and how shapes, capitals and endings choose from it.
struct ClassFile: Sendable {
  var symbols = SymbolTable()
  /// Symbol by `TokenKind.rawValue`; 0 for kinds that are looked up as words.
  var shapes: [UInt8] = Array(repeating: 0, count: 16)
  var capitalised: UInt8 = 0
  var unknown: UInt8 = 0
  var endings: [WordEnding] = []
  var keepsWhenCapitalised = SymbolSet()
  /// What stands before the title of a film or book in quotation marks, which nobody says.
  var beforeTitles = SymbolSet()
  var cueTrait = ""
  /// The symbol of a chunk whose lemma has the cue trait, by its plain symbol; 0 for no change.
  var cueSymbols: [UInt8] = Array(repeating: 0, count: 256)
  var cues = SymbolSet()
  var faults: [Fault] = []

  init(_ file: RuleFile) {
    var reader = RuleReader(file)
    let known = [
      "token-classes", "chunk-classes", "sets", "literals", "shapes", "unknown",
      "keep-when-capitalised", "cue-trait", "cue-symbols", "cues", "before-titles",
    ]
    for (key, _, value) in reader.mapping(file.root, known: known) {
      switch key {
      case "token-classes", "chunk-classes": defineClasses(value, &reader)
      case "sets": defineSets(value, &reader)
      case "literals": defineLiterals(value, &reader)
      case "shapes": defineShapes(value, &reader)
      case "unknown": defineUnknown(value, &reader)
      case "keep-when-capitalised": keepsWhenCapitalised = set(value, &reader)
      case "before-titles": beforeTitles = set(value, &reader)
      case "cue-trait": cueTrait = reader.string(value)
      case "cue-symbols": defineCueSymbols(value, &reader)
      default: defineCues(value, &reader)
      }
    }
    faults = reader.faults
  }

  private mutating func defineClasses(_ node: Node, _ reader: inout RuleReader) {
    for (name, keyNode, value) in reader.mapping(node) {
      let letter = reader.string(value).utf8
      guard letter.count == 1, let byte = letter.first else {
        reader.report(value, "the letter of a class is one ASCII character")
        continue
      }
      if !symbols.define(name, symbol: byte) {
        reader.report(
          keyNode, "class “\(name)” or letter “\(reader.string(value))” is defined twice")
      }
    }
  }

  private mutating func defineSets(_ node: Node, _ reader: inout RuleReader) {
    for (name, keyNode, value) in reader.mapping(node) {
      if !symbols.define(name, set: set(value, &reader)) {
        reader.report(keyNode, "“\(name)” is defined twice")
      }
    }
  }

  private mutating func defineLiterals(_ node: Node, _ reader: inout RuleReader) {
    for (word, _, value) in reader.mapping(node) where symbol(value, &reader) != 0 {
      symbols.literals[word] = reader.string(value)
    }
  }

  private mutating func defineShapes(_ node: Node, _ reader: inout RuleReader) {
    for (name, keyNode, value) in reader.mapping(node) {
      guard let kind = TokenKind.named[name] else {
        reader.report(
          keyNode, "no shape named “\(name)”\(suggestion(name, among: Array(TokenKind.named.keys)))"
        )
        continue
      }
      shapes[Int(kind.rawValue)] = symbol(value, &reader)
    }
  }

  private mutating func defineUnknown(_ node: Node, _ reader: inout RuleReader) {
    for (key, _, value) in reader.mapping(node, known: ["capitalised", "word", "endings"]) {
      switch key {
      case "capitalised": capitalised = symbol(value, &reader)
      case "word": unknown = symbol(value, &reader)
      default: endings = reader.list(value).compactMap { ending($0, &reader) }
      }
    }
  }

  private func ending(_ node: Node, _ reader: inout RuleReader) -> WordEnding? {
    let values = reader.values(node, known: ["ending", "class", "stem"])
    guard let ending = values["ending"], let name = values["class"] else {
      reader.report(node, "an ending needs ending and class")
      return nil
    }
    return WordEnding(
      bytes: Array(reader.string(ending).utf8), symbol: symbol(name, &reader),
      needsVerbStem: values["stem"] != nil)
  }

  private mutating func defineCueSymbols(_ node: Node, _ reader: inout RuleReader) {
    for (name, keyNode, value) in reader.mapping(node) {
      guard let plain = symbols.symbol(name) else {
        reader.report(keyNode, "no class named “\(name)”")
        continue
      }
      cueSymbols[Int(plain)] = symbol(value, &reader)
    }
  }

  private mutating func defineCues(_ node: Node, _ reader: inout RuleReader) {
    var parser = TapePatternParser(symbols: symbols)
    do throws(TapePatternError) {
      if case .symbols(let set) = try parser.parse(reader.string(node)) {
        cues = set
      } else {
        reader.report(node, "a set of classes expected, such as <verb-group|gerund-group>")
      }
    } catch {
      reader.faults.append(reader.file.fault(node, offset: error.offset, error.message))
    }
  }

  private func set(_ node: Node, _ reader: inout RuleReader) -> SymbolSet {
    var result = SymbolSet()
    for item in reader.list(node) {
      let name = reader.string(item)
      guard let members = symbols.sets[name] else {
        reader.report(
          item, "no class named “\(name)”\(suggestion(name, among: Array(symbols.sets.keys)))")
        continue
      }
      result.formUnion(members)
    }
    return result
  }

  private func symbol(_ node: Node, _ reader: inout RuleReader) -> UInt8 {
    let name = reader.string(node)
    if let symbol = symbols.symbol(name) { return symbol }
    reader.report(
      node, "no class named “\(name)”\(suggestion(name, among: Array(symbols.sets.keys)))")
    return 0
  }
}

extension TokenKind {
  /// The kinds by the names that rule files use.
  static let named: [String: TokenKind] = [
    "word": .word, "clitic": .clitic, "number": .number, "mark": .mark, "stop": .stop,
    "ellipsis": .ellipsis, "comma": .comma, "colon": .colon, "semicolon": .semicolon, "dash": .dash,
    "open-bracket": .openBracket, "close-bracket": .closeBracket, "markup": .markup,
    "other": .other,
  ]
}
