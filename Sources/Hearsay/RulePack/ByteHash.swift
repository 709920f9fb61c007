/// Hashes the bytes of words eight at a step, because every token of a text is looked up.
enum ByteHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of a word as written.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(word)
    var hash = seed ^ UInt64(word.count)
    var at = 0
    repeat {
      hash = mix(hash, eight(raw, at, word.count))
      at += 8
    } while at < word.count
    return hash
  }

  /// The eight bytes from `at` on as one number, those from `end` on as zeros.
  @inline(__always)
  static func eight(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ end: Int) -> UInt64 {
    guard at &+ 8 <= bytes.count else { return eightByParts(bytes, at, end) }
    let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    // Without traps and without a case for shifts of a whole word, since every word passes here.
    return at &+ 8 <= end
      ? eight : eight & ~(UInt64.max &<< UInt64(truncatingIfNeeded: (end &- at) &* 8))
  }

  /// The same where a load of eight bytes would go over the end: two shorter loads that may overlap.
  static func eightByParts(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ end: Int) -> UInt64 {
    let count = min(end, bytes.count) - at
    if count >= 4 { return overlapping(bytes, at, count, as: UInt32.self) }
    if count >= 2 { return overlapping(bytes, at, count, as: UInt16.self) }
    return count == 1 ? UInt64(bytes[at]) : 0
  }

  @inline(__always)
  private static func overlapping<Half: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: UnsafeRawBufferPointer, _ at: Int, _ count: Int, as half: Half.Type
  ) -> UInt64 {
    let size = MemoryLayout<Half>.size
    let first = Half(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: half))
    let last = Half(
      littleEndian: bytes.loadUnaligned(fromByteOffset: at + count - size, as: half))
    return UInt64(first) | UInt64(last) << UInt64((count - size) * 8)
  }

  /// Whether one of eight bytes is no ASCII.
  @inline(__always)
  static func isBeyondASCII(_ eight: UInt64) -> Bool { eight & 0x8080_8080_8080_8080 != 0 }

  /// Eight ASCII bytes with capitals as small letters: adding carries into the high bit of each byte that is at least
  /// "A", and of each that is beyond "Z".
  @inline(__always)
  static func small(_ eight: UInt64) -> UInt64 {
    let fromA = eight &+ 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = eight &+ 0x2525_2525_2525_2525
    return eight | ((fromA ^ beyondZ) & 0x8080_8080_8080_8080) >> 2
  }

  @inline(__always)
  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
