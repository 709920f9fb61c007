import Testing

@testable import Hearsay

@Suite struct TextSpanTests {
  @Test func rangeIsTheSpansBytes() { #expect(TextSpan(3, 7).range == 3..<7) }

  @Test func spansThatOnlyTouchDoNotOverlap() {
    #expect(TextSpan(0, 4).overlaps(TextSpan(3, 5)))
    #expect(!TextSpan(0, 4).overlaps(TextSpan(4, 5)))
  }

  @Test func aSpanContainsItself() {
    #expect(TextSpan(2, 5).contains(TextSpan(2, 5)))
    #expect(TextSpan(2, 5).contains(TextSpan(3, 4)))
    #expect(!TextSpan(2, 5).contains(TextSpan(1, 4)))
  }

  @Test func theOrderIsByStartThenEnd() {
    #expect(
      [TextSpan(2, 3), TextSpan(1, 9), TextSpan(1, 2)].sorted() == [
        TextSpan(1, 2), TextSpan(1, 9), TextSpan(2, 3),
      ])
  }
}
