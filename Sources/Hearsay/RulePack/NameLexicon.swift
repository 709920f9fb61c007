/// What a word says about the name or person it belongs to.
struct NameTraits: OptionSet, Sendable {
  let rawValue: UInt32

  static let femaleName = NameTraits(rawValue: 1 << 0)
  static let maleName = NameTraits(rawValue: 1 << 1)
  static let femaleTitle = NameTraits(rawValue: 1 << 2)
  static let maleTitle = NameTraits(rawValue: 1 << 3)
  static let particle = NameTraits(rawValue: 1 << 4)
  static let woman = NameTraits(rawValue: 1 << 5)
  static let man = NameTraits(rawValue: 1 << 6)
  static let person = NameTraits(rawValue: 1 << 7)
  static let organisation = NameTraits(rawValue: 1 << 8)
  static let he = NameTraits(rawValue: 1 << 9)
  static let she = NameTraits(rawValue: 1 << 10)
  static let they = NameTraits(rawValue: 1 << 11)
  /// A pronoun that stands for nobody in particular here.
  static let unresolved = NameTraits(rawValue: 1 << 12)
  static let relative = NameTraits(rawValue: 1 << 13)
  static let outletNoun = NameTraits(rawValue: 1 << 14)
  static let definite = NameTraits(rawValue: 1 << 15)
  static let indefinite = NameTraits(rawValue: 1 << 16)
  static let title = NameTraits(rawValue: 1 << 17)

  static let givenName: NameTraits = [.femaleName, .maleName]
  static let pronoun: NameTraits = [.he, .she, .they, .unresolved]

  /// The traits by the names of the lists in the rule files.
  static let named: [String: NameTraits] = [
    "female": .femaleName, "male": .maleName, "titles-female": .femaleTitle,
    "titles-male": .maleTitle, "surname-particles": .particle,
    "role-nouns-female": [.woman, .person],
    "role-nouns-male": [.man, .person], "person-nouns": .person,
    "organisation-nouns": .organisation, "he": .he, "she": .she, "they": .they,
    "unresolved": .unresolved, "relatives": .relative, "outlet-nouns": .outletNoun,
    "definite": .definite, "indefinite": .indefinite,
    "title": .title,
  ]

  /// The genders that the word leaves open.
  var gender: Gender {
    var gender: Gender = []
    if !isDisjoint(with: [.femaleName, .femaleTitle, .woman]) { gender.insert(.female) }
    if !isDisjoint(with: [.maleName, .maleTitle, .man]) { gender.insert(.male) }
    return gender.isEmpty ? .any : gender
  }
}

/// Given names, titles, role nouns and pronouns, found without making a `String`.
struct NameLexicon: Sendable {
  private var words = Vocabulary(capacity: 1 << 13)
  private var traits: [NameTraits] = []
  /// The traits of the words of the pack's vocabulary, by their number there.
  private var traitsByNumber: [NameTraits] = []

  /// Adds the lists of one file.
  mutating func read(_ file: RuleFile, faults: inout [Fault]) {
    var reader = RuleReader(file)
    for (name, _, list) in reader.mapping(file.root, known: NameTraits.named.keys.sorted()) {
      for word in reader.strings(list) { add(word, NameTraits.named[name] ?? []) }
    }
    faults += reader.faults
  }

  /// Notes which words the vocabulary has: the Lexer has looked those up, and once is enough.
  mutating func number(by vocabulary: Vocabulary) {
    var numbered = [NameTraits](repeating: [], count: vocabulary.count)
    words.forEachWord { number, word in
      let known = vocabulary.find(asWritten: word)
      if known >= 0 { numbered[known] = traits[number] }
    }
    traitsByNumber = numbered
  }

  /// What the lists say about a token of a document that the Lexer has read.
  @inline(__always)
  func traits(
    _ token: Int, _ document: Document, _ text: UnsafeBufferPointer<UInt8>
  ) -> NameTraits {
    let number = Int(document.words[token])
    return number < 0 ? traits(text, document.tokens.bytes(token)) : traitsByNumber[number]
  }

  /// What the lists say about the word, in any case; nothing for one that none has.
  func traits(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> NameTraits {
    let number = words.find(text, word)
    return number < 0 ? [] : traits[number]
  }

  /// The vocabulary folds ASCII only, so a name like "Élise" goes in with its capital too.
  private mutating func add(_ word: String, _ trait: NameTraits) {
    for form in Set([word, word.prefix(1).uppercased() + word.dropFirst()]) {
      let bytes = form.utf8.map { $0 &- 65 < 26 ? $0 | 32 : $0 }
      words.add(bytes, symbol: 1)
      let number = bytes.withUnsafeBufferPointer { words.find($0, 0..<$0.count) }
      while traits.count < words.count { traits.append([]) }
      traits[number].formUnion(trait)
    }
  }
}
