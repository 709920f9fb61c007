import Hearsay
import Testing

@testable import HearsayReports

@Suite struct StandoffTextTests {
  private func pieces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return StandoffText.pieces(of: [TextSpan(0, bytes.count)], in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test func aSpanOverALineEndIsTwo() {
    #expect(pieces("one\ntwo") == ["one", "two"])
    #expect(pieces("one\r\n\r\ntwo\n") == ["one", "two"])
  }

  @Test func everyLineEndOfUnicodeCounts() {
    for separator in ["\t", "\u{B}", "\u{C}", "\u{1C}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}"]
    {
      #expect(pieces("é\(separator)金") == ["é", "金"])
    }
  }

  @Test func otherTextStaysWhole() {
    #expect(pieces("e\u{301} \u{A0}👩‍👩‍👧") == ["e\u{301} \u{A0}👩‍👩‍👧"])
    #expect(pieces("").isEmpty && pieces("\n").isEmpty)
  }
}
