import Testing

@testable import HearsayEvaluation

@Suite struct QuotedMaskTests {
  private func quoted(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let shown = zip(scalars, QuotedMask(scalars).isQuoted).map { $1 ? $0 : "." }
    return String(String.UnicodeScalarView(shown))
  }

  @Test(arguments: [
    (#"x "yes" z “no” q"#, #".."yes"...“no”.."#),
    ("say ''so,'' or ''not'' voters'", "....''so,''....''not''........"),
    ("“up\n“down” to\nend", "“up.“down”......."),
    ("the pilots’ ‘can’t fly’ now", "............‘can’t fly’...."),
    ("‘’ ‘it ‘was’ so", ".......‘was’..."),
    ("she said (\"go\")", "..........\"go\"."),
    ("“he said ‘no’ twice”", "“he said ‘no’ twice”"),
    ("no marks \" here", "..............."),
    ("a \"b (\"c\" d", "..\"b (\"c\".."),
    ("", ""),
  ])
  func findsWhatIsQuoted(_ text: String, _ expected: String) {
    #expect(quoted(text) == expected)
  }

  @Test func touchesMarksAndWhatTheyHold() {
    let mask = QuotedMask(Array("he ''so'' it \" x".unicodeScalars))
    #expect(mask.touches(5..<6))
    #expect(mask.touches(0..<4))
    #expect(mask.touches(12..<15))
    #expect(!mask.touches(0..<3))
    #expect(!mask.touches(10..<13))
    #expect(!mask.touches(15..<99))
  }

  @Test func halfOfTwoApostrophesIsNoMark() {
    let mask = QuotedMask(Array("it '' is".unicodeScalars))
    #expect(mask.touches(3..<5))
    #expect(!mask.touches(2..<4))
  }
}
