import Testing

@testable import HearsayIntake

@Suite struct UTF8ValidationTests {
  @Test(arguments: [
    "", "a", "plain ASCII of many bytes", "“naïve”", "日本語のテキスト", "a😀b", "\u{10FFFF}\u{0}",
  ])
  func acceptsText(_ text: String) {
    #expect(UTF8Validation.firstInvalidByte(in: Array(text.utf8)) == nil)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE2, 0x82],
      [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func findsTheFirstBadSequence(_ bad: [UInt8]) {
    for before in 0..<18 {
      let start = [UInt8](repeating: 0x61, count: before)
      #expect(UTF8Validation.firstInvalidByte(in: start + bad) == before)
      #expect(UTF8Validation.firstInvalidByte(in: start + bad + Array("aaaaaaaaaa".utf8)) == before)
    }
  }

  @Test func agreesWithTheStandardLibraryOnAllPairsAndTriples() {
    let interesting: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
      0xEF,
      0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for a in interesting {
      for b in interesting {
        for c in interesting {
          let bytes = [a, b, c, 0x80]
          let isValid = String(validating: bytes, as: UTF8.self) != nil
          #expect((UTF8Validation.firstInvalidByte(in: bytes) == nil) == isValid, "\(bytes)")
        }
      }
    }
  }
}
