import Testing

@testable import HearsayEvaluation

@Suite struct WordsTests {
  private func words(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return Words.ranges(in: scalars).map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
  }

  @Test func wordsAreRunsOfLettersFiguresAndUnderscores() {
    #expect(words(" Don't pay_2, 3.5€ now") == ["Don", "t", "pay_2", "3", "5", "now"])
    #expect(words("São Paulo 北京 ½ x² ª") == ["São", "Paulo", "北京", "½", "x²", "ª"])
    #expect(words("—“”…").isEmpty)
  }

  @Test func aCombiningMarkEndsAWord() {
    #expect(words("cafe\u{301}s") == ["cafe", "s"])
  }

  @Test(arguments: [" ", "\t", "\u{A0}", "\u{85}", "\u{2028}", "\u{1C}", "\u{1F}"])
  func spacesArePythons(_ text: String) {
    #expect(text.unicodeScalars.allSatisfy { $0.isSpace })
  }

  @Test(arguments: ["\u{200B}", "\u{FEFF}", "_", "a"])
  func otherScalarsAreNoSpaces(_ text: String) {
    #expect(!text.unicodeScalars.contains { $0.isSpace })
  }
}
