import Yams

/// Which words tell that a name is of a kind ("the agency" is a bureau too), which given names are the
/// same, and how plurals end.
struct NameKinds: Sendable {
  /// By noun, the last words of names and the titles that make someone or something what it says.
  private var kinds: [UInt64: [UInt64]] = [:]
  /// By short form, the given names that it can be short for.
  private var longForms: [UInt64: [UInt64]] = [:]
  /// How plurals end, with what their singulars have instead.
  private var plurals: [(ending: [UInt8], singular: [UInt8])] = []

  /// Nothing known.
  init() {}

  /// Reads `kinds.yml`.
  init(_ file: RuleFile, faults: inout [Fault]) {
    var reader = RuleReader(file)
    let keys = ["kinds", "nicknames", "plurals"]
    for (name, _, value) in reader.mapping(file.root, known: keys) {
      switch name {
      case "kinds": readKinds(value, &reader)
      case "nicknames": readNicknames(value, &reader)
      default: readPlurals(value, &reader)
      }
    }
    faults += reader.faults
  }

  /// The words that make a name or its bearer what the noun says, the noun itself first.
  func words(of noun: UInt64) -> [UInt64] { [noun] + (kinds[noun] ?? []) }

  /// Whether the table has words for the noun.
  func has(_ noun: UInt64) -> Bool { kinds[noun] != nil }

  /// Whether two given names can be those of one person.
  func areSame(_ one: UInt64, _ other: UInt64) -> Bool {
    if one == other { return true }
    let others = forms(other)
    return forms(one).contains { others.contains($0) }
  }

  /// The singulars that the word could be the plural of.
  func singulars(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> [[UInt8]] {
    plurals.compactMap { plural in
      let stem = word.dropLast(plural.ending.count)
      guard stem.count > 1, text[stem.upperBound..<word.upperBound].elementsEqual(plural.ending)
      else { return nil }
      return Array(text[stem]) + plural.singular
    }
  }

  private func forms(_ name: UInt64) -> [UInt64] { [name] + (longForms[name] ?? []) }

  private mutating func readKinds(_ node: Node, _ reader: inout RuleReader) {
    for (noun, _, list) in reader.mapping(node) {
      kinds[WordHash.of(noun)] = words(reader.string(list))
    }
  }

  private mutating func readNicknames(_ node: Node, _ reader: inout RuleReader) {
    for (name, _, list) in reader.mapping(node) {
      for short in words(reader.string(list)) {
        longForms[short, default: []].append(WordHash.of(name))
      }
    }
  }

  private func words(_ list: String) -> [UInt64] {
    list.split(scalar: " ").map { WordHash.of($0) }
  }

  private mutating func readPlurals(_ node: Node, _ reader: inout RuleReader) {
    for (ending, _, singular) in reader.mapping(node) {
      plurals.append((Array(ending.utf8), Array(reader.string(singular).utf8)))
    }
  }
}
