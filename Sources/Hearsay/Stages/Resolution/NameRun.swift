/// A run of name words in the text: "Kim Jong-un", "Mr. Kim" without its title, "North Korea".
struct NameRun: Sendable {
  var tokens: Range<Int>
  /// Folded hashes of its first word, of its last but a suffix ("Jr."), and of all its words in order.
  var first: UInt64 = 0
  var last: UInt64 = 0
  var key: UInt64 = 0
  /// Folded hash of the word before it when that names what someone is ("leader", "President"); 0 for none.
  var role: UInt64 = 0
  var gender = Gender.any
  /// Whether a given name, a title or a role shows that it is a person's.
  var isPerson = false
  /// Whether its first word is a given name, so that it is no surname.
  var startsWithGivenName = false
  /// Whether a suffix ends it that tells a son from his father.
  var hasGeneration = false
  /// What the titles before it say about its bearer, and one of their tokens; -1 for none.
  var titles: NameTraits = []
  var title: Int32 = -1
  /// How often a person's whole name stands in the article.
  var mentions: Int32 = 1
  /// Whether its surname may have stood alone several times before it.
  var mayFollowAlone = false

  /// Takes over what a further mention of the same person tells.
  mutating func merge(_ other: NameRun, mentions further: Int32 = 1) {
    mentions += further
    isPerson = isPerson || other.isPerson
    if gender == .any { gender = other.gender }
    titles.formUnion(other.titles)
    if title < 0 { title = other.title }
  }
}

/// Hashes of words with ASCII capitals folded and the curly apostrophe made straight.
enum WordHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of `text[word]`, going on from `seed` so that words can be chained.
  static func of(
    _ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, seed: UInt64 = seed
  ) -> UInt64 {
    var hash = seed
    var at = word.lowerBound
    while at < word.upperBound {
      var byte = text[at]
      if byte == 0xE2, at + 2 < word.upperBound, text[at + 1] == 0x80, text[at + 2] == 0x99 {
        byte = UInt8(ascii: "'")
        at += 2
      }
      if byte &- 65 < 26 { byte |= 32 }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      at += 1
    }
    return hash
  }

  /// The hash of a text of one word.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var bytes = Array(word.utf8)
    return bytes.withUnsafeMutableBufferPointer { of(UnsafeBufferPointer($0), 0..<$0.count) }
  }
}
