import Foundation
import Testing

@testable import HearsayReports

@Suite struct JSONBytesTests {
  @Test func everyScalarThatNeedsItIsEscaped() {
    let text = "\"\\\n\r\t\u{0}\u{8}\u{1B}\u{1F}\u{7F}\u{2028}\u{2029}"
    let json = #""\"\\\n\r\t\u0000\u0008\u001b\u001f\u007f\u2028\u2029""#
    #expect(written { $0.append(jsonString: text) } == json)
  }

  @Test(arguments: [
    "", "plain", "“naïve” ‥ 金正恩 👩‍👩‍👧", "\u{2027}\u{202A}\u{E2}\u{FFFF}", "\u{2028}", "x\u{2029}",
  ])
  func foundationReadsItBack(text: String) throws {
    let json = written { $0.append(jsonString: text) }
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
    #expect((value as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test func aLeadByteAtTheEndIsCopied() {
    var buffer: [UInt8] = []
    [0xE2, 0x80].withUnsafeBufferPointer { buffer.append(escaping: $0) }
    #expect(buffer == [0xE2, 0x80])
  }

  @Test(arguments: [
    (0, "0"), (7, "7"), (10, "10"), (-45, "-45"), (Int.max, "9223372036854775807"),
    (Int.min, "-9223372036854775808"),
  ])
  func integers(value: Int, json: String) {
    #expect(written { $0.append(jsonInteger: value) } == json)
  }

  @Test(
    arguments: [
      (0.93, "0.93"), (0.5, "0.50"), (0.996, "1.00"), (0, "0.00"), (0.049, "0.05"), (7, "1.00"),
      (-1, "0.00"), (Double.nan, "null"), (Double.infinity, "null"), (nil, "null"),
    ] as [(Double?, String)])
  func probabilities(value: Double?, json: String) {
    #expect(written { $0.append(jsonProbability: value) } == json)
  }

  @Test func noStringIsNull() {
    #expect(written { $0.append(jsonString: nil) } == "null")
  }
}
