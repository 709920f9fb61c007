import Testing

@testable import Hearsay

@Suite struct WordsOfTests {
  @Test func wordsOfTheTextAreHarmless() {
    #expect(WordsOf.text(" a\u{1B}[2J\r\n  b\u{7} ", limit: 60) == "a[2J b")
    #expect(WordsOf.spans([], of: [], limit: 9) == nil)
    #expect(WordsOf.spans([TextSpan(3, 9)], of: [65], limit: 9) == nil)
  }

  @Test func longWordsAreCutAtASpace() {
    #expect(WordsOf.text("one two, three", limit: 9) == "one two…")
    #expect(WordsOf.text("unbroken", limit: 3) == "unb…")
    #expect(WordsOf.text("the mayor", limit: 9) == "the mayor")
  }

  @Test func lengthsCountScalarsAndNotBytes() {
    #expect(WordsOf.text("ÉÉÉ ÉÉÉ", limit: 7) == "ÉÉÉ ÉÉÉ")
    #expect(WordsOf.text("ÉÉÉÉ", limit: 2) == "ÉÉ…")
    #expect(WordsOf.text("a\u{A0}\u{2003}b", limit: 9) == "a b")
  }

  @Test func spansStandApart() {
    let text = Array("we go, she said, home".utf8)
    #expect(WordsOf.spans([TextSpan(0, 5), TextSpan(17, 21)], of: text, limit: 60) == "we go home")
  }
}
