import Patterns
import Yams

/// The word lists and patterns that finding files share, read before anything that uses them.
struct FindingWords {
  private(set) var numbers: [String: Int] = [:]
  private(set) var used: Set<String> = []
  private var words: [String: [String]] = [:]
  private var patterns: [String: (source: String, node: Node, file: RuleFile)] = [:]
  private var order: [(name: String, file: RuleFile, node: Node)] = []

  var names: [String] { Array(numbers.keys) }

  /// Adds a file's word lists; a list that is there already grows.
  mutating func readWords(_ node: Node, _ reader: inout RuleReader) {
    for (name, key, value) in reader.mapping(node) {
      if patterns[name] != nil { reader.report(key, "“\(name)” is a pattern already") }
      words[name, default: []] += reader.strings(value)
      number(name, key, reader.file)
    }
  }

  /// Adds a file's patterns.
  mutating func readPatterns(_ node: Node, _ reader: inout RuleReader) {
    for (name, key, value) in reader.mapping(node) {
      if numbers[name] != nil { reader.report(key, "there is a “\(name)” already") }
      patterns[name] = (reader.string(value), value, reader.file)
      number(name, key, reader.file)
    }
  }

  private mutating func number(_ name: String, _ key: Node, _ file: RuleFile) {
    guard numbers[name] == nil else { return }
    numbers[name] = order.count
    order.append((name, file, key))
  }

  /// The number of the list or pattern that a node names; nil, with a fault, when there is none.
  mutating func number(_ node: Node, _ reader: inout RuleReader) -> Int? {
    let name = reader.string(node)
    used.insert(name)
    if let number = numbers[name] { return number }
    reader.report(node, "no list or pattern named “\(name)”\(suggestion(name, among: names))")
    return nil
  }

  /// Everything compiled, by number; empty, with faults, when a pattern is wrong.
  func compiled(_ faults: inout [Fault]) -> [Pattern] {
    var compiled: [Pattern] = []
    // A finding that could not be read may have used it.
    let isSound = faults.isEmpty
    for (name, file, node) in order {
      if isSound, !used.contains(name) {
        faults.append(file.fault(node, "no finding uses “\(name)”"))
      }
      let pattern = patterns[name]
      do throws(PatternError) {
        compiled.append(
          try Pattern(pattern?.source ?? Self.regex(words[name] ?? []), alphabet: .text))
      } catch {
        faults.append(Self.fault(error, pattern?.node ?? node, pattern?.file ?? file))
      }
    }
    return compiled.count == order.count ? compiled : []
  }

  private static func fault(_ error: PatternError, _ node: Node, _ file: RuleFile) -> Fault {
    let before = Array(error.pattern.utf8.prefix(error.offset))
    let offset = String(decoding: before, as: UTF8.self).unicodeScalars.count
    return file.fault(node, offset: offset, "PCRE2 refuses this pattern: \(error.message)")
  }

  /// Any of the words in any case; a `*` at the end of a word stands for any letters.
  static func regex(_ words: [String]) -> String {
    if words.isEmpty { return "(*FAIL)" }
    return "(?i) (?<!\\w) (?: \(factored(words)) ) (?!\\w)"
  }

  /// The words as alternatives, those with the same first letter behind it: few are then compared with a place in a text.
  private static func factored(_ words: [String]) -> String {
    var letters: [Unicode.Scalar] = []
    var groups: [Unicode.Scalar: [String]] = [:]
    for word in words {
      let first = word.lowercased().unicodeScalars.first ?? " "
      if groups[first] == nil { letters.append(first) }
      groups[first, default: []].append(word)
    }
    return letters.map { letter in
      let group = groups[letter] ?? []
      guard group.count > 1, letter.isASCII, letter.isLetter else { return branches(group) }
      return "\(letter) (?: \(branches(group.map { String($0.unicodeScalars.dropFirst()) })) )"
    }.joined(separator: " | ")
  }

  /// The words as alternatives of a pattern.
  static func branches(_ words: [String]) -> String {
    words.map { $0.unicodeScalars.map(escaped).joined() }.joined(separator: " | ")
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": "\\s+"
    case "*": "\\w*+"
    case "'", "’": "['’]"
    case _ where scalar.properties.isAlphabetic: String(scalar)
    case _ where scalar.isASCII && scalar.value > 0x20 && !("0"..."9").contains(scalar):
      "\\\(scalar)"
    default: String(scalar)
    }
  }
}
