/// Numbers words in the order in which they come, and finds them again by their bytes without making a `String`.
struct WordIndex: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  /// Open addressing, 0 for a free slot: a word's number plus one in the low half, and above it the high half of its
  /// hash, so that another word in the way is mostly told apart without looking at its bytes.
  private var slots: [UInt64]
  private var mask: Int

  /// Makes an index with room for half of `capacity`, a power of two, before it grows.
  init(capacity: Int = 1 << 8) {
    slots = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// Makes an index of these words, numbered in their order.
  init(_ words: [String]) {
    self.init()
    for word in words { insert(word.utf8) }
  }

  var count: Int { starts.count - 1 }

  /// Calls `body` with every word and its number.
  func forEach(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for word in 0..<count {
        body(word, UnsafeBufferPointer(rebasing: bytes[Int(starts[word])..<Int(starts[word + 1])]))
      }
    }
  }

  /// The number of a word, which is the next free one when the word is new.
  @discardableResult
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = ByteHash.hash(word)
    let slot = self.slot(word, hash)
    if slots[slot] != 0 { return (Self.number(slots[slot]), false) }
    slots[slot] = Self.slotValue(count, hash)
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
  @inline(__always)
  func find(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    Self.number(slots[slot(word, ByteHash.hash(word))])
  }

  func find(_ word: some Collection<UInt8>) -> Int {
    Array(word).withUnsafeBufferPointer { find($0) }
  }

  /// The number of the word that `text[range]` spells in any case, or -1.
  ///
  /// ASCII capitals are folded and the curly apostrophe is read as a straight one.
  func find(folding text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var hash = ByteHash.seed ^ UInt64(range.count)
    var at = range.lowerBound
    repeat {
      let eight = ByteHash.eight(raw, at, range.upperBound)
      // Bytes beyond ASCII may be the apostrophe, which is shorter when folded.
      if eight & 0x8080_8080_8080_8080 != 0 { return findCopied(text, range) }
      hash = ByteHash.mix(hash, ByteHash.small(eight))
      at += 8
    } while at < range.upperBound
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32, spells(Self.number(slots[slot]), raw, range) {
        return Self.number(slots[slot])
      }
      slot = (slot + 1) & mask
    }
    return -1
  }

  @inline(__always)
  private func spells(_ number: Int, _ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == range.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      var at = 0
      while at < range.count {
        let known = ByteHash.eight(bytes, start + at, start + range.count)
        let eight = ByteHash.eight(text, range.lowerBound + at, range.upperBound)
        if known != ByteHash.small(eight) { return false }
        at += 8
      }
      return true
    }
  }

  private func findCopied(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { folded in
      let count = Self.fold(UnsafeBufferPointer(rebasing: text[range]), into: folded)
      return find(UnsafeBufferPointer(rebasing: folded[..<count]))
    }
  }

  /// Copies a word with ASCII capitals as small letters and U+2019 as an apostrophe; gives the bytes written.
  @inline(__always)
  private static func fold(
    _ word: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var at = 0
    while at < word.count {
      var byte = word[at]
      at += 1
      if byte &- 65 < 26 { byte |= 32 }
      if byte == 0xE2, at + 1 < word.count, word[at] == 0x80, word[at + 1] == 0x99 {
        byte = UInt8(ascii: "'")
        at += 2
      }
      folded[count] = byte
      count += 1
    }
    return count
  }

  /// The slot that holds the word, or the free one where it would go.
  @inline(__always)
  private func slot(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32, holds(Self.number(slots[slot]), word) { return slot }
      slot = (slot + 1) & mask
    }
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
    var grown = [UInt64](repeating: 0, count: slots.count * 2)
    mask = grown.count - 1
    forEach { number, word in
      let hash = ByteHash.hash(word)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while grown[slot] != 0 { slot = (slot + 1) & mask }
      grown[slot] = Self.slotValue(number, hash)
    }
    slots = grown
  }

  /// -1 for a free slot.
  @inline(__always)
  private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

  private static func slotValue(_ number: Int, _ hash: UInt64) -> UInt64 {
    (hash & ~0xFFFF_FFFF) | UInt64(number + 1)
  }
}
