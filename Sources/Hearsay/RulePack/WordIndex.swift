/// Numbers words in the order in which they come, and finds them again by their bytes without making a `String`.
struct WordIndex: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  /// Open addressing: a word's number at its hash or in the next free place after it, -1 for none.
  private var slots: [Int32]
  private var mask: Int

  /// Makes an index with room for half of `capacity`, a power of two, before it grows.
  init(capacity: Int = 1 << 8) {
    slots = Array(repeating: -1, count: capacity)
    mask = capacity - 1
  }

  /// Makes an index of these words, numbered in their order.
  init(_ words: [String]) {
    self.init()
    for word in words { insert(word.utf8) }
  }

  var count: Int { starts.count - 1 }

  /// The number of a word, which is the next free one when the word is new.
  @discardableResult
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let slot = self.slot(word)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    slots[slot] = Int32(truncatingIfNeeded: count)
    bytes.append(contentsOf: word)
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  @discardableResult
  mutating func insert(_ word: some Collection<UInt8>) -> (number: Int, isNew: Bool) {
    Array(word).withUnsafeBufferPointer { insert($0) }
  }

  /// The number of a word as written, or -1.
  func find(_ word: UnsafeBufferPointer<UInt8>) -> Int { Int(slots[slot(word)]) }

  func find(_ word: some Collection<UInt8>) -> Int {
    Array(word).withUnsafeBufferPointer { find($0) }
  }

  /// The number of the word that `text[range]` spells in any case, or -1.
  ///
  /// ASCII capitals are folded and the curly apostrophe is read as a straight one.
  func find(folding text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
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

  private func spells(_ word: Int, _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool
  {
    var i = range.lowerBound
    var key = Int(starts[word])
    let end = Int(starts[word + 1])
    while let byte = Self.folded(text, &i, range.upperBound) {
      if key == end || bytes[key] != byte { return false }
      key += 1
    }
    return key == end
  }

  /// The next byte, an ASCII capital as its small letter and U+2019 as an apostrophe.
  @inline(__always)
  private static func folded(
    _ text: UnsafeBufferPointer<UInt8>, _ i: inout Int, _ end: Int
  ) -> UInt8? {
    guard i < end else { return nil }
    let byte = text[i]
    if byte == 0xE2, i + 2 < end, text[i + 1] == 0x80, text[i + 2] == 0x99 {
      i += 3
      return UInt8(ascii: "'")
    }
    i += 1
    return byte &- 65 < 26 ? byte | 32 : byte
  }

  /// The slot that holds the word, or the free one where it would go.
  private func slot(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = Self.seed
    for byte in word { hash = Self.mix(hash, byte) }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0, !holds(Int(slots[slot]), word) { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  private func holds(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for i in 0..<word.count where bytes[start + i] != word[i] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for word in 0..<count {
      var hash = Self.seed
      for key in Int(starts[word])..<Int(starts[word + 1]) { hash = Self.mix(hash, bytes[key]) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: word)
    }
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    let product = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    return product ^ (product >> 29)
  }
}
