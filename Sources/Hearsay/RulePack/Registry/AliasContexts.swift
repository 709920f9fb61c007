/// What must stand near an ambiguous name for it to be an outlet's.
struct AliasContext: Sendable {
  /// The special words of `context_words`.
  struct Signs: OptionSet, Sendable {
    let rawValue: UInt8
    /// A safe name of the same row is in the article.
    static let fullName = Signs(rawValue: 1 << 0)
    static let told = Signs(rawValue: 1 << 1)
    static let reported = Signs(rawValue: 1 << 2)
    /// The row's country, or its people, stand before it.
    static let country = Signs(rawValue: 1 << 3)
    static let possessive = Signs(rawValue: 1 << 4)
    /// It stands where names credit work ("PORTSEA (AP) -").
    static let credit = Signs(rawValue: 1 << 5)

    static let named: KeyValuePairs<String, Signs> = [
      "@full-name": .fullName, "@told": .told, "@reported": .reported, "@country": .country,
      "'s": .possessive, "@credit": .credit,
    ]
  }

  var signs: Signs = []
  /// Plain words and phrases, one of which must stand within two tokens, by number in `AliasContexts.words`.
  var words: [Int32] = []
}

/// The contexts of all rows, each kept once, since most rows share theirs.
struct AliasContexts: Sendable {
  private(set) var all: [AliasContext] = []
  private(set) var words = WordIndex()
  private var written = WordIndex()

  /// The number of a context as the file has it; nil for a special word that there is none of.
  mutating func number(_ column: UnsafeBufferPointer<UInt8>) -> (number: Int, unknown: String?) {
    let (number, isNew) = written.insert(column)
    guard isNew else { return (number, nil) }
    var context = AliasContext()
    var unknown: String?
    for word in ByteFields(column, separator: "|") where !word.isEmpty {
      let name = String(decoding: word, as: UTF8.self)
      if let sign = AliasContext.Signs.named.first(where: { $0.key == name })?.value {
        context.signs.insert(sign)
      } else if name.hasPrefix("@") {
        unknown = name
      } else {
        context.words.append(Int32(words.insert(RegistryText.folded(word)).number))
      }
    }
    all.append(context)
    return (number, unknown)
  }
}
