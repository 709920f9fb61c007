/// The names of the registry, found in a text by the letters that they begin with, the longest first.
struct OutletAliases: Sendable {
  /// Whether a name begins with the article, which is then left out of it here.
  enum Article: UInt8, Sendable {
    case none, capital, small
    /// Written with a capital, but a text may have it small.
    case either
  }

  struct Alias: Sendable {
    /// Its bytes in `pool`, without an article.
    var start, length: Int32
    var row: Int32
    /// The number of its context, -1 for a name that is safe anywhere.
    var context: Int32
    var article: Article
    /// Whether it has no small letter.
    var isCapitals: Bool
  }

  private(set) var aliases: [Alias] = []
  private var pool: [UInt8] = []
  /// The letters and digits that names begin with, and which aliases begin so.
  private var runs = WordIndex(capacity: 1 << 13)
  private var bounds: [Int32] = [0]
  /// Which beginnings names have, by `beginning`: most words have another and need no look into the table.
  private var beginnings = [Bool](repeating: false, count: 1 << 16)
  private var unsorted: [(run: Int32, alias: Alias)] = []
  private let article: [UInt8]

  /// Names may begin with `article`, written with its capital.
  init(article: String) { self.article = Array(article.utf8) + [UInt8(ascii: " ")] }

  /// Adds a name; `sort` must follow the last one.
  mutating func add(_ name: UnsafeBufferPointer<UInt8>, row: Int, context: Int) {
    var tail = name[...]
    var form = Article.none
    if article.count > 1, name.count > article.count,
      zip(name, article).allSatisfy({ $0 == $1 || $0 == $1 | 32 })
    {
      form = name[0] == article[0] ? .capital : .small
      tail = tail.dropFirst(article.count)
    }
    let bytes = RegistryText.straight(tail)
    bytes.withUnsafeBufferPointer { bytes in
      let run = Self.run(bytes, 0)
      guard !run.isEmpty else { return }
      beginnings[Self.beginning(bytes, 0)] = true
      let number = runs.insert(UnsafeBufferPointer(rebasing: bytes[run])).number
      let alias = Alias(
        start: Int32(pool.count), length: Int32(bytes.count), row: Int32(row),
        context: Int32(context), article: form, isCapitals: !bytes.contains { $0 &- 97 < 26 })
      unsorted.append((Int32(number), alias))
      pool.append(contentsOf: bytes)
    }
  }

  /// Brings names into the order in which they are tried: longer ones first, with the article first, then as added.
  mutating func sort() {
    var counts = [Int32](repeating: 0, count: runs.count + 1)
    for entry in unsorted { counts[Int(entry.run) + 1] += 1 }
    for run in counts.indices.dropFirst() { counts[run] += counts[run - 1] }
    bounds = counts
    var places = counts
    guard let filler = unsorted.first?.alias else { return }
    aliases = Array(repeating: filler, count: unsorted.count)
    for entry in unsorted {
      var place = Int(places[Int(entry.run)])
      places[Int(entry.run)] += 1
      let first = Int(bounds[Int(entry.run)])
      while place > first, isBefore(entry.alias, aliases[place - 1]) {
        aliases[place] = aliases[place - 1]
        place -= 1
      }
      aliases[place] = entry.alias
    }
    unsorted = []
    markArticles()
  }

  private func isBefore(_ one: Alias, _ other: Alias) -> Bool {
    if one.length != other.length { return one.length > other.length }
    return one.article != .none && other.article == .none
  }

  /// A capital article may be small in the text, unless a row says itself what the name with a small one is.
  private mutating func markArticles() {
    for run in 0..<runs.count {
      let bucket = Int(bounds[run])..<Int(bounds[run + 1])
      for number in bucket where aliases[number].article == .capital {
        let hasTwin = bucket.contains { other in
          aliases[other].article == .small && isSame(aliases[other], aliases[number])
        }
        if !hasTwin { aliases[number].article = .either }
      }
    }
  }

  /// Whether two aliases are the same words, an article left out.
  func isSame(_ one: Alias, _ other: Alias) -> Bool {
    one.length == other.length
      && pool[Int(one.start)..<Int(one.start + one.length)]
        == pool[Int(other.start)..<Int(other.start + other.length)]
  }

  /// The numbers of the aliases that begin like the text at a byte.
  @inline(__always)
  func candidates(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Range<Int> {
    guard beginnings[Self.beginning(text, at)] else { return 0..<0 }
    let run = Self.run(text, at)
    let number = runs.find(UnsafeBufferPointer(rebasing: text[run]))
    return number < 0 ? 0..<0 : Int(bounds[number])..<Int(bounds[number + 1])
  }

  /// Where the alias ends when the text spells it from a byte on, else -1.
  ///
  /// An apostrophe may be curly, and a space may be a few, though no line's end.
  func end(_ alias: Int, _ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    let first = Int(aliases[alias].start)
    var at = start
    for place in first..<(first + Int(aliases[alias].length)) {
      let byte = pool[place]
      guard at < text.count else { return -1 }
      if text[at] == byte && byte != UInt8(ascii: " ") {
        at += 1
      } else if byte == UInt8(ascii: "'"), at + 3 <= text.count,
        text[at..<(at + 3)].elementsEqual(RegistryText.curly)
      {
        at += 3
      } else if byte == UInt8(ascii: " ") {
        let next = Self.afterSpaces(text, at)
        if next == at { return -1 }
        at = next
      } else {
        return -1
      }
    }
    return at
  }

  /// The byte after spaces and no-break spaces, at most four.
  @inline(__always)
  static func afterSpaces(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < text.count, at < start + 8 {
      if text[at] == UInt8(ascii: " ") {
        at += 1
      } else if text[at] == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// Letters and digits from a byte on; General Punctuation, which begins with E2, ends them.
  @inline(__always)
  static func run(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Range<Int> {
    var at = start
    let limit = min(text.count, start + 64)
    while at < limit, isLetter(text[at]) { at += 1 }
    return start..<at
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 32) &- 97 < 26 || byte &- 48 < 10 || (byte >= 0x80 && byte != 0xE2)
  }

  /// The first three bytes of a run, mixed.
  @inline(__always)
  private static func beginning(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let first = UInt32(text[at])
    let second = at + 1 < text.count && isLetter(text[at + 1]) ? UInt32(text[at + 1]) : 0
    let third =
      second != 0 && at + 2 < text.count && isLetter(text[at + 2]) ? UInt32(text[at + 2]) : 0
    let mixed = (first | second << 8 | third << 16) &* 0x9E37_79B1
    return Int(mixed >> 16)
  }
}
