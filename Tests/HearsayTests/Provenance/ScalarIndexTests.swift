import Testing

@testable import Hearsay

@Suite struct ScalarIndexTests {
  /// Counts the slow way, from the start.
  private func counted(_ text: [UInt8], to byte: Int) -> Int {
    text[..<byte].count { $0 & 0xC0 != 0x80 }
  }

  @Test(arguments: [
    "", "a", String(repeating: "ascii only, ", count: 60), String(repeating: "“naïve” ", count: 90),
    String(repeating: "金正恩は", count: 100), String(repeating: "👩‍👩‍👧e\u{301}\r\n", count: 50),
    String(repeating: "x", count: 255) + "é" + String(repeating: "x", count: 254) + "é",
  ])
  func agreesWithCountingFromTheStart(text: String) {
    let bytes = Array(text.utf8)
    let index = ScalarIndex(bytes)
    for byte in 0...bytes.count {
      #expect(index.scalarOffset(ofByte: byte) == counted(bytes, to: byte))
    }
  }

  @Test func spansBecomeScalarRanges() {
    let index = ScalarIndex(Array("“Ja”, 金".utf8))
    #expect(index.scalars(of: TextSpan(0, 8)) == 0..<4)
    #expect(index.scalars(of: TextSpan(10, 13)) == 6..<7)
  }

  @Test func offsetsOutsideTheTextAreItsEdges() {
    let index = ScalarIndex(Array("né".utf8))
    #expect(index.scalarOffset(ofByte: -3) == 0)
    #expect(index.scalarOffset(ofByte: 99) == 2)
    #expect(index.scalars(of: TextSpan(3, 1)) == 2..<2)
  }
}
