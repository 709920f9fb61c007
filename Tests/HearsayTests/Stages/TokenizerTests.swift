import Testing

@testable import Hearsay

@Suite struct TokenizerTests {
  /// Tokens written with spaces between them, so that a row shows the cuts.
  @Test(arguments: [
    ("Kim Jong-un's aides", "Kim Jong-un 's aides"),
    ("U.S. troops, D-Conn. and R-Wis.", "U.S. troops , D-Conn. and R-Wis."),
    ("D-N.Y., a U.S.-led force", "D-N.Y. , a U.S.-led force"),
    ("O’Brien don't know, can’t say", "O’Brien don't know , can’t say"),
    (
      "He’s sure we'll go; they've I'd I'm you’re",
      "He ’s sure we 'll go ; they 've I 'd I 'm you ’re"
    ),
    ("Trump‘s view, KIM'S too", "Trump ‘s view , KIM 'S too"),
    ("$1,000.50 or 3.5% of 10,000", "$1,000.50 or 3.5% of 10,000"),
    ("the 1980s, 5th, 9/11, 10:30 a.m.", "the 1980s , 5th , 9/11 , 10:30 a.m."),
    ("a 10-year-old and a .45", "a 10-year-old and a .45"),
    ("He left. She stayed.", "He left . She stayed ."),
    ("Mr. J. Smith Jr. came", "Mr. J. Smith Jr. came"),
    ("So did I. Then No. 10 said No.", "So did I . Then No. 10 said No ."),
    ("well ... so… and . . . yes", "well ... so … and . . . yes"),
    ("No -- yes—or – so - there", "No -- yes — or – so - there"),
    ("What?! Stop!!!", "What ?! Stop !!!"),
    ("“A” \"b\" ''c'' ``d''", "“ A ” \" b \" '' c '' `` d ''"),
    ("„A“ «b» ‹c›", "„ A “ « b » ‹ c ›"),
    ("''He said, 'No.'''", "'' He said , ' No . ' ''"),
    ("the '90s, ’em and 'til", "the '90s , ’em and 'til"),
    ("He is 6'2\" tall", "He is 6'2\" tall"),
    ("Breitbart.com and AT&T by @kim on #news", "Breitbart.com and AT&T by @kim on #news"),
    ("See http://a.example/x?y='1, “z”.", "See http://a.example/x?y='1 , “ z ” ."),
    ("<tweet author=\"Kim\">No</tweet>", "<tweet author=\"Kim\"> No </tweet>"),
    ("café naïve 日本 😀", "café naïve 日本 😀"),
    ("end.The next", "end . The next"),
    ("\u{FEFF}a\u{A0}b\u{200B}c", "a b c"),
  ])
  func cuts(text: String, tokens: String) throws {
    let document = try Document.segmented(text)
    let found = (0..<document.tokens.count).map { document.string($0..<$0 + 1) }
    #expect(found.joined(separator: " ") == tokens)
  }

  @Test(arguments: [
    ("Kim", TokenKind.word), ("U.S.", .word), ("10,000", .number), ("\"", .mark), ("«", .mark),
    ("!", .stop), ("…", .ellipsis), (",", .comma), (":", .colon), (";", .semicolon), ("—", .dash),
    ("[", .openBracket), (")", .closeBracket), ("<br>", .markup), ("www.a.example/b", .markup),
    ("*", .other),
  ])
  func kinds(text: String, kind: TokenKind) throws {
    #expect(try Document.segmented(text).tokens.kinds == [kind])
  }

  @Test func aPossessiveApostropheIsAMarkOnlyInsideSingleMarks() throws {
    #expect(
      try Document.segmented("the workers' pay").tokens.kinds == [.word, .word, .clitic, .word])
    let quoted = try Document.segmented("He said ‘no comments’ again")
    #expect(quoted.tokens.kinds.filter { $0 == .mark }.count == 2)
  }

  @Test(arguments: ["a\nb", "a\r\nb", "a\rb", "a\u{2029}b", "\n\n a \n \n b \n"])
  func everyLineBreakEndsAParagraph(text: String) throws {
    #expect(try Document.segmented(text).paragraphs == [0..<1, 1..<2])
  }

  @Test(arguments: ["", " ", "\n", "\u{A0}\u{2029}"])
  func nothingHasNoTokens(text: String) throws {
    let document = try Document.segmented(text)
    #expect(document.tokens.count == 0)
    #expect(document.paragraphs.isEmpty)
    #expect(document.sentences.isEmpty)
  }

  /// Whatever the bytes, tokens cover all that is no white space, in order.
  @Test(arguments: [
    "a-é-", "U.", ". ", "?”", "“", "<a ", "http://.", "www.!", "'", "a'", "1,", "\u{301}", "\0",
    "1-",
  ])
  func longRunsAreReadToTheirEnd(unit: String) throws {
    let text = String(repeating: unit, count: 20_000)
    let document = try Document.segmented(text)
    let covered = zip(document.tokens.starts, document.tokens.ends).reduce(0) { $0 + $1.1 - $1.0 }
    let spaces = text.utf8.lazy.filter { $0 == UInt8(ascii: " ") }.count
    let inside = document.tokens.kinds.contains(.ellipsis) ? spaces : 0
    #expect(Int(covered) + spaces >= text.utf8.count)
    #expect(Int(covered) <= text.utf8.count - spaces + inside)
    #expect(document.sentences.last?.upperBound == document.tokens.count)
  }
}
