import Testing

@testable import Hearsay

private func scalars(of bytes: [UInt8]) -> [Unicode.Scalar] {
  bytes.withUnsafeBufferPointer { Array(UTF8Scalars($0)) }
}

@Suite struct UTF8ScalarsTests {
  @Test(arguments: [
    "", "plain", "“naïve” 金正恩", "👩‍👩‍👧 e\u{301}\r\n", "\u{0}\u{7FF}\u{FFFF}\u{10FFFF}",
  ])
  func decodesWhatTheStandardLibraryDecodes(text: String) {
    #expect(scalars(of: Array(text.utf8)) == Array(text.unicodeScalars))
  }

  @Test func aSequenceCutShortStaysInsideTheRun() {
    #expect(scalars(of: [0x61, 0xE2, 0x80]) == ["a", "\u{FFFD}"])
    #expect(scalars(of: [0x80, 0x61]) == ["\u{FFFD}", "a"])
    #expect(scalars(of: [0xF0, 0x61]) == ["\u{FFFD}", "a"])
  }

  @Test func positionCountsBytes() {
    Array("é金".utf8).withUnsafeBufferPointer { bytes in
      var scalars = UTF8Scalars(bytes)
      _ = scalars.next()
      #expect(scalars.position == 2)
      _ = scalars.next()
      #expect(scalars.position == 5)
    }
  }

  @Test func bytesOfASpanAreCutToTheText() {
    let text = Array("abc".utf8)
    #expect(text.withBytes(of: TextSpan(1, 9)) { $0.count } == 2)
    #expect(text.withBytes(of: TextSpan(7, 9)) { $0.count } == 0)
    #expect(text.withBytes(of: TextSpan(-2, 2)) { $0.count } == 2)
  }

  @Test func appendsScalarsAsUTF8() {
    var bytes: [UInt8] = []
    for scalar in "a“金👍".unicodeScalars { bytes.append(scalar: scalar) }
    #expect(bytes == Array("a“金👍".utf8))
  }
}
