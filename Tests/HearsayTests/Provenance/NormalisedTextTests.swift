import Testing

@testable import Hearsay

private func normalised(_ text: String) -> String {
  var result = NormalisedText()
  Array(text.utf8).withUnsafeBufferPointer { result.append($0) }
  result.endField()
  return String(decoding: result.bytes.dropLast(), as: UTF8.self)
}

@Suite struct NormalisedTextTests {
  @Test(arguments: [
    "“We won’t retreat,”", "\"We won't retreat.\"", "  we WON'T\r\n\tretreat … ",
    "«We won’t re\u{AD}treat»!", "‘We won’t\u{A0}retreat’", "— We won’t retreat?! —",
  ])
  func typesettingDoesNotMatter(text: String) {
    #expect(normalised(text) == "we wont retreat")
  }

  @Test func punctuationInsideStays() {
    #expect(normalised("Yes, “we” did. No.") == "yes, we did. no")
  }

  @Test func onlyASCIILettersAreLowered() {
    #expect(normalised("ÉTÉ 金正恩。") == "ÉtÉ 金正恩")
  }

  @Test func textOfNothingButPunctuationIsEmpty() {
    #expect(normalised(" “… — ?” ").isEmpty)
    #expect(normalised("").isEmpty)
  }

  @Test func controlCharactersCannotEndAField() {
    #expect(normalised("a\u{1F}b\u{0}c\u{7F}d") == "a b c d")
  }

  @Test func fieldsAreTrimmedOneByOne() {
    var result = NormalisedText()
    for text in ["“No. ”", "", " - Kim!"] {
      Array(text.utf8).withUnsafeBufferPointer { result.append($0) }
      result.endField()
    }
    #expect(String(decoding: result.bytes, as: UTF8.self) == "no\u{1F}\u{1F}kim\u{1F}")
  }
}
