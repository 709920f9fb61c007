/// The words that the pack knows: each has a default class, its other readings, and the lemma of its verb forms.
///
/// Looked up by bytes, folding ASCII capitals and the curly apostrophe, without making a `String`.
public struct Vocabulary: Sendable {
  /// Default symbol of each word.
  private(set) var symbols: [UInt8] = []
  /// The classes that each word may have, one bit a class of `readingBits`.
  private(set) var readings: [UInt64] = []
  /// Lemma of each word's verb forms, -1 where it has none.
  private(set) var lemmas: [Int32] = []
  /// Which bit of `readings` stands for which symbol.
  private(set) var readingBits: [UInt8: UInt64] = [:]
  public private(set) var lemmaNames: [String] = []
  /// Traits of each lemma ("speech", "tell-like"), one bit each as in `traitBits`.
  private(set) var lemmaTraits: [UInt32] = []
  private(set) var traitBits: [String: UInt32] = [:]
  private var lemmaIDs: [[UInt8]: Int32] = [:]

  private var keys: [UInt8] = []
  private var keyStarts: [Int32] = [0]
  private var slots: [Int32]
  private var mask: Int

  init(capacity: Int = 1 << 17) {
    slots = Array(repeating: -1, count: capacity)
    mask = capacity - 1
  }

  var count: Int { symbols.count }

  /// The bit for a class among a word's readings; at most 64 classes may be readings.
  mutating func readingBit(_ symbol: UInt8) -> UInt64 {
    if let bit = readingBits[symbol] { return bit }
    let bit: UInt64 = readingBits.count < 64 ? 1 << UInt64(readingBits.count) : 0
    readingBits[symbol] = bit
    return bit
  }

  /// Adds a word, or a reading to a word already there; the first class given stays the default.
  mutating func add(_ word: some Collection<UInt8>, symbol: UInt8, lemma: Int32 = -1) {
    let bit = readingBit(symbol)
    let (slot, known) = slot(word)
    if known >= 0 {
      readings[known] |= bit
      if lemmas[known] < 0 { lemmas[known] = lemma }
      return
    }
    if count * 2 > slots.count {
      grow()
      return add(word, symbol: symbol, lemma: lemma)
    }
    slots[slot] = Int32(count)
    symbols.append(symbol)
    readings.append(bit)
    lemmas.append(lemma)
    keys.append(contentsOf: word)
    keyStarts.append(Int32(keys.count))
  }

  /// The number of a lemma, made on first use.
  mutating func lemma(_ name: some Collection<UInt8>) -> Int32 {
    let key = Array(name)
    if let id = lemmaIDs[key] { return id }
    let id = Int32(lemmaNames.count)
    lemmaIDs[key] = id
    lemmaNames.append(String(decoding: key, as: UTF8.self))
    lemmaTraits.append(0)
    return id
  }

  /// Gives a lemma traits.
  mutating func setTraits(_ names: [String], of lemma: Int32) {
    for name in names {
      if traitBits[name] == nil, traitBits.count < 32 { traitBits[name] = 1 << UInt32(traitBits.count) }
      lemmaTraits[Int(lemma)] |= traitBits[name] ?? 0
    }
  }

  /// The traits of a lemma, none for -1.
  func traits(_ lemma: Int) -> UInt32 { lemma < 0 ? 0 : lemmaTraits[lemma] }

  /// The number of the lemma of that name, or -1.
  func lemmaID(_ name: String) -> Int { Int(lemmaIDs[Array(name.utf8)] ?? -1) }

  /// The number of the word that `text[range]` spells in any case, or -1.
  func find(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var hash = Self.seed
    var i = range.lowerBound
    while let byte = Self.folded(text, &i, range.upperBound) { hash = Self.mix(hash, byte) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      if spells(Int(slots[slot]), text, range) { return Int(slots[slot]) }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private func spells(_ word: Int, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    var key = Int(keyStarts[word])
    let end = Int(keyStarts[word + 1])
    while let byte = Self.folded(text, &i, range.upperBound) {
      if key == end || keys[key] != byte { return false }
      key += 1
    }
    return key == end
  }

  /// The next byte, an ASCII capital as its small letter and U+2019 as an apostrophe.
  @inline(__always)
  private static func folded(_ text: UnsafeBufferPointer<UInt8>, _ i: inout Int, _ end: Int) -> UInt8? {
    guard i < end else { return nil }
    let byte = text[i]
    if byte == 0xE2, i + 2 < end, text[i + 1] == 0x80, text[i + 2] == 0x99 {
      i += 3
      return UInt8(ascii: "'")
    }
    i += 1
    return byte &- 65 < 26 ? byte | 32 : byte
  }

  private func slot(_ word: some Collection<UInt8>) -> (slot: Int, known: Int) {
    var hash = Self.seed
    for byte in word { hash = Self.mix(hash, byte) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 {
      let known = Int(slots[slot])
      if keys[Int(keyStarts[known])..<Int(keyStarts[known + 1])].elementsEqual(word) { return (slot, known) }
      slot = (slot + 1) & mask
    }
    return (slot, -1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for word in 0..<count {
      var hash = Self.seed
      for key in Int(keyStarts[word])..<Int(keyStarts[word + 1]) { hash = Self.mix(hash, keys[key]) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(word)
    }
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let product = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    return product ^ (product >> 29)
  }
}
