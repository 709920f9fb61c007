/// Numbers words in the order in which they come, and finds them again by their bytes without making a `String`.
struct WordIndex: Sendable {
  /// A word as the table has it, which is enough to tell short words apart without looking at their bytes.
  private struct Slot {
    /// The word itself, when it has eight bytes or fewer, else its hash.
    var key: UInt64 = 0
    var length: Int32 = 0
    /// -1 for a free slot.
    var number: Int32 = -1
  }

  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  /// Open addressing.
  private var slots: [Slot]
  private var mask: Int

  /// Makes an index with room for half of `capacity`, a power of two, before it grows.
  init(capacity: Int = 1 << 8) {
    slots = Array(repeating: Slot(), count: capacity)
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

  /// Every word, by its number; for short tables.
  func all() -> [[UInt8]] {
    (0..<count).map { Array(bytes[Int(starts[$0])..<Int(starts[$0 + 1])]) }
  }

  /// The number of a word, which is the next free one when the word is new.
  @discardableResult
  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = ByteHash.hash(word)
    let place = self.place(of: word, hash)
    if slots[place].number >= 0 { return (Int(slots[place].number), false) }
    slots[place] = Self.slot(word, hash, number: count)
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
    Int(slots[place(of: word, ByteHash.hash(word))].number)
  }

  func find(_ word: some Collection<UInt8>) -> Int {
    Array(word).withUnsafeBufferPointer { find($0) }
  }

  /// The number of the word that `text[range]` spells in any case, or -1.
  ///
  /// ASCII capitals are folded and the curly apostrophe is read as a straight one.
  func find(folding text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    guard range.count <= 8 else { return findLong(folding: raw, range) }
    let eight = ByteHash.eight(raw, range.lowerBound, range.upperBound)
    if ByteHash.isBeyondASCII(eight) { return findCopied(raw, range) }
    let word = ByteHash.small(eight)
    let hash = ByteHash.mix(ByteHash.seed ^ UInt64(range.count), word)
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0 {
      if slots[place].key == word, slots[place].length == range.count {
        return Int(slots[place].number)
      }
      place = (place + 1) & mask
    }
    return -1
  }

  private func findLong(folding text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    var hash = ByteHash.seed ^ UInt64(range.count)
    for at in stride(from: range.lowerBound, to: range.upperBound, by: 8) {
      let eight = ByteHash.eight(text, at, range.upperBound)
      // Bytes beyond ASCII may be the apostrophe, which is shorter when folded.
      if ByteHash.isBeyondASCII(eight) { return findCopied(text, range) }
      hash = ByteHash.mix(hash, ByteHash.small(eight))
    }
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0 {
      if slots[place].key == hash, spells(Int(slots[place].number), text, range) {
        return Int(slots[place].number)
      }
      place = (place + 1) & mask
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

  private func findCopied(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: range.count) { folded in
      let count = Self.fold(UnsafeRawBufferPointer(rebasing: text[range]), into: folded)
      return find(UnsafeBufferPointer(rebasing: folded[..<count]))
    }
  }

  /// Copies a word with ASCII capitals as small letters and U+2019 as an apostrophe; gives the bytes written.
  @inline(__always)
  private static func fold(
    _ word: UnsafeRawBufferPointer, into folded: UnsafeMutableBufferPointer<UInt8>
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
  private func place(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    let wanted = Self.slot(word, hash, number: 0)
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place].number >= 0 {
      if slots[place].key == wanted.key, slots[place].length == wanted.length,
        word.count <= 8 || holds(Int(slots[place].number), word)
      {
        return place
      }
      place = (place + 1) & mask
    }
    return place
  }

  @inline(__always)
  private static func slot(
    _ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64, number: Int
  ) -> Slot {
    let whole = ByteHash.eight(UnsafeRawBufferPointer(word), 0, word.count)
    return Slot(
      key: word.count <= 8 ? whole : hash, length: Int32(truncatingIfNeeded: word.count),
      number: Int32(truncatingIfNeeded: number))
  }

  private func holds(_ number: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for i in 0..<word.count where bytes[start + i] != word[i] { return false }
    return true
  }

  private mutating func grow() {
    var grown = [Slot](repeating: Slot(), count: slots.count * 2)
    mask = grown.count - 1
    forEach { number, word in
      let hash = ByteHash.hash(word)
      var place = Int(truncatingIfNeeded: hash) & mask
      while grown[place].number >= 0 { place = (place + 1) & mask }
      grown[place] = Self.slot(word, hash, number: number)
    }
    slots = grown
  }
}
