/// What a word says about the name or person it belongs to.
struct NameTraits: OptionSet, Sendable {
  let rawValue: UInt64

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
  /// A pronoun for a thing or a body.
  static let it = NameTraits(rawValue: 1 << 18)
  /// A pronoun for whoever speaks or writes.
  static let firstPerson = NameTraits(rawValue: 1 << 19)
  /// A given name that is a surname as well, so that it tells no gender when it stands alone.
  static let surname = NameTraits(rawValue: 1 << 20)
  /// What follows the last word of a name without being part of the surname ("Jr.").
  static let suffix = NameTraits(rawValue: 1 << 21)
  /// A word inside a body's name ("of").
  static let connector = NameTraits(rawValue: 1 << 22)
  /// What follows a figure to make it an age ("year-old").
  static let age = NameTraits(rawValue: 1 << 23)
  /// A word before a description that says nothing about whom it describes ("former").
  static let idle = NameTraits(rawValue: 1 << 24)
  static let plural = NameTraits(rawValue: 1 << 25)
  static let document = NameTraits(rawValue: 1 << 26)
  static let official = NameTraits(rawValue: 1 << 27)
  static let lawmaker = NameTraits(rawValue: 1 << 28)
  static let military = NameTraits(rawValue: 1 << 29)
  static let police = NameTraits(rawValue: 1 << 30)
  /// What stands before an office that someone only seeks ("for President").
  static let sought = NameTraits(rawValue: 1 << 31)
  /// A suffix that tells a son from his father.
  static let generation = NameTraits(rawValue: 1 << 32)

  /// A relative pronoun for persons only.
  static let who = NameTraits(rawValue: 1 << 33)

  /// An office that companies and clubs have as well.
  static let ofClubs = NameTraits(rawValue: 1 << 34)

  /// What makes a civil office of the rank after it.
  static let civil = NameTraits(rawValue: 1 << 35)

  static let givenName: NameTraits = [.femaleName, .maleName]
  static let pronoun: NameTraits = [.he, .she, .they, .it, .firstPerson, .unresolved]
  static let thirdPerson: NameTraits = [.he, .she, .they, .it]
  static let classes: NameTraits = [.official, .lawmaker, .military, .police]

  /// The traits by the names of the lists in the rule files.
  static let named: [String: NameTraits] = [
    "female": .femaleName, "male": .maleName, "titles-female": .femaleTitle,
    "titles-male": .maleTitle, "surname-particles": .particle,
    "role-nouns-female": [.woman, .person],
    "role-nouns-male": [.man, .person], "person-nouns": .person,
    "organisation-nouns": .organisation, "he": .he, "she": .she, "they": .they,
    "unresolved": .unresolved, "relatives": .relative, "outlet-nouns": .outletNoun,
    "definite": .definite, "indefinite": .indefinite,
    "title": .title, "it": .it, "first-person": .firstPerson,
    "given-names-that-are-surnames": .surname, "name-suffixes": .suffix,
    "name-connectors": .connector, "ages": .age, "idle-words": .idle, "plurals": .plural,
    "document-nouns": .document, "official": .official, "lawmaker": .lawmaker,
    "military": .military, "police": .police, "before-office-sought": .sought,
    "generations": .generation,
    "relatives-for-persons": .who, "offices-of-clubs": .ofClubs,
    "before-civil-generals": .civil,
  ]

  /// The source classes that the word gives whoever has it before the name.
  var classes: [String] {
    if isDisjoint(with: Self.classes) { return [] }
    let named: [(NameTraits, String)] = [
      (.official, "official"), (.lawmaker, "lawmaker"), (.military, "military"),
      (.police, "police"),
    ]
    return named.filter { contains($0.0) }.map(\.1)
  }

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
  /// What names and given names have in common.
  var kinds = NameKinds()
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

  /// What the lists say about a word that is not in the text.
  func traits(_ word: [UInt8]) -> NameTraits {
    word.withUnsafeBufferPointer { traits($0, 0..<$0.count) }
  }

  /// The vocabulary folds ASCII only, so a name like "Élise" goes in with its capital too.
  private mutating func add(_ word: String, _ trait: NameTraits) {
    let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
    let capitalised = isASCII ? nil : word.prefix(1).uppercased() + word.dropFirst()
    for form in [word, capitalised].compactMap({ $0 }) {
      let bytes = form.utf8.map { $0 &- 65 < 26 ? $0 | 32 : $0 }
      words.add(bytes, symbol: 1)
      let number = bytes.withUnsafeBufferPointer { words.find($0, 0..<$0.count) }
      while traits.count < words.count { traits.append([]) }
      traits[number].formUnion(trait)
    }
  }
}
