/// The words that the pack knows: each has a default class, its other readings, and the lemma of its verb forms.
public struct Vocabulary: Sendable {
  /// Default symbol of each word.
  private(set) var symbols: [UInt8] = []
  /// The classes that each word may have, one bit a class of `readingBits`.
  private(set) var readings: [UInt64] = []
  /// Lemma of each word's verb forms, -1 where it has none.
  private(set) var lemmas: [Int32] = []
  /// Which bit of `readings` stands for which symbol.
  private(set) var readingBits: [UInt8: UInt64] = [:]
  /// The verb lemmas by number.
  public private(set) var lemmaNames: [String] = []
  /// Traits of each lemma ("speech", "tell-like"), one bit each as in `traitBits`.
  private(set) var lemmaTraits: [UInt32] = []
  private(set) var traitBits: [String: UInt32] = [:]
  private var words: WordIndex
  private var lemmaIndex = WordIndex(capacity: 1 << 14)
  /// `readingBits` by symbol, since every reading of the word lists asks for one.
  private var bitBySymbol: [UInt64] = Array(repeating: 0, count: 256)

  init(capacity: Int = 1 << 17) { words = WordIndex(capacity: capacity) }

  var count: Int { symbols.count }

  /// The bit for a class among a word's readings; at most 64 classes may be readings.
  mutating func readingBit(_ symbol: UInt8) -> UInt64 {
    let known = bitBySymbol[Int(symbol)]
    if known != 0 { return known }
    let bit: UInt64 = readingBits.count < 64 ? 1 << UInt64(readingBits.count) : 0
    readingBits[symbol] = bit
    bitBySymbol[Int(symbol)] = bit
    return bit
  }

  /// Adds a word, or a reading to a word already there, and gives its number; the first class given stays the default.
  @discardableResult
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, symbol: UInt8, lemma: Int32 = -1) -> Int {
    let bit = readingBit(symbol)
    let (number, isNew) = words.insert(word)
    if isNew {
      symbols.append(symbol)
      readings.append(bit)
      lemmas.append(lemma)
    } else {
      readings[number] |= bit
      if lemmas[number] < 0 { lemmas[number] = lemma }
    }
    return number
  }

  /// Adds a reading to the word of that number.
  mutating func addReading(_ symbol: UInt8, to number: Int) {
    readings[number] |= readingBit(symbol)
  }

  mutating func add(_ word: some Collection<UInt8>, symbol: UInt8, lemma: Int32 = -1) {
    _ = Array(word).withUnsafeBufferPointer { add($0, symbol: symbol, lemma: lemma) }
  }

  /// The number of a lemma, made on first use.
  mutating func lemma(_ name: UnsafeBufferPointer<UInt8>) -> Int32 {
    let (number, isNew) = lemmaIndex.insert(name)
    if isNew {
      lemmaNames.append(String(decoding: name, as: UTF8.self))
      lemmaTraits.append(0)
    }
    return Int32(truncatingIfNeeded: number)
  }

  mutating func lemma(_ name: some Collection<UInt8>) -> Int32 {
    Array(name).withUnsafeBufferPointer { lemma($0) }
  }

  /// Gives a lemma traits.
  mutating func setTraits(_ names: [String], of lemma: Int32) {
    for name in names {
      if traitBits[name] == nil, traitBits.count < 32 {
        traitBits[name] = 1 << UInt32(traitBits.count)
      }
      lemmaTraits[Int(lemma)] |= traitBits[name] ?? 0
    }
  }

  /// Whether the word has one of these readings; 0 admits every word, and no other reading an unknown one.
  func admits(_ reading: UInt64, word: Int32) -> Bool {
    reading == 0 || word >= 0 && readings[Int(word)] & reading != 0
  }

  /// The traits of a lemma, none for -1.
  func traits(_ lemma: Int) -> UInt32 { lemma < 0 ? 0 : lemmaTraits[lemma] }

  /// The number of the lemma of that name, or -1.
  func lemmaID(_ name: String) -> Int { lemmaIndex.find(name.utf8) }

  /// A word's value for `Factor.head`: 0 for an unknown word, or one too far down the lists to be counted.
  func headValue(_ word: Int) -> UInt16 { word < Int(UInt16.max) ? UInt16(word + 1) : 0 }

  /// Calls `body` with every word and its number.
  func forEachWord(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) { words.forEach(body) }

  /// The number of a word as written, or -1.
  func find(asWritten word: UnsafeBufferPointer<UInt8>) -> Int { words.find(word) }

  /// The number of the word that `text[range]` spells in any case, or -1.
  func find(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    words.find(folding: text, range)
  }
}
