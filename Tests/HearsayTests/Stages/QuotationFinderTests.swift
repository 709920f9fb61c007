import Testing

@testable import Hearsay

@Suite struct QuotationFinderTests {
  /// The quotations of a text; `+` before one that continues, `~` before an unclosed one, `>` for each level of depth.
  @Test(arguments: [
    ("He said “no.” Then “yes.”", ["“no.”", "“yes.”"]),
    ("He said \"no.\" Then \"yes,\" he said.", ["\"no.\"", "\"yes,\""]),
    ("''We won,'' he said. ''Yes.''", ["''We won,''", "''Yes.''"]),
    ("``We won,'' he said.", ["``We won,''"]),
    ("«Non», dit-il. ‹Oui›", ["«Non»", "‹Oui›"]),
    ("»Nein«, sagte er.", ["»Nein«"]),
    ("Er sagte: „Nein“, und ging.", ["„Nein“"]),
    ("‘We won,’ he said. 'No.'", ["‘We won,’", "'No.'"]),
    ("“He said ‘no’ to me,” Kim said.", ["“He said ‘no’ to me,”", ">‘no’"]),
    ("\"He said, 'No.'\" The end.", ["\"He said, 'No.'\"", ">'No.'"]),
    ("''He said, 'No.''' The end.", ["''He said, 'No.'''", ">'No.'"]),
    ("“‘No,’ he said to me,” Kim said.", ["“‘No,’ he said to me,”", ">‘No,’"]),
    ("‘He said “no” to me,’ Kim said.", ["‘He said “no” to me,’", ">“no”"]),
    ("a “word“ closed", ["“word“"]),
    ("a ”word” opened", ["”word”"]),
    ("a “word\" of each", ["“word\""]),
    ("No—“never”—he said--\"so\"--then (\"yes\")", ["“never”", "\"so\"", "\"yes\""]),
    ("He said \" no \" twice.", ["\" no \""]),
    ("“\"Twice\"” marked", ["“\"Twice\""]),
    ("“We never closed it", ["~“We never closed it"]),
    ("“One.\n“Two.\n“Three,” he said. “Four.”", ["~“One.", "+~“Two.", "+“Three,”", "“Four.”"]),
    ("“One.\nNo. “Two.”", ["~“One.", "“Two.”"]),
    ("“One.\n\"\"Two.\"", ["~“One.", "+\"\"Two.\""]),
    ("“One.”\n“Two.”", ["“One.”", "“Two.”"]),
    ("Left open “ here \"no.\" \nNext \"yes.\"", ["~“ here \"no.\"", ">\"no.\"", "\"yes.\""]),
  ])
  func pairs(text: String, quotations: [String]) throws {
    #expect(try found(text) == quotations)
  }

  @Test(arguments: [
    "The '90s and the ’80s", "He is 6'2\" tall", "A 5\" screen", "Rock ’n’ roll ’em", "a stray \"",
    "a stray “ .", "the workers' pay and the bosses’ cars", "It's O'Brien's, don't you know",
    "’Twas the night", "the 'night", "<a href=\"b\">c</a> “", "5' by 6'", "”",
  ])
  func noQuotation(text: String) throws {
    #expect(try found(text).isEmpty)
  }

  @Test func apostrophesInsideAQuotationDoNotCloseIt() throws {
    let text = "‘It’s the O’Briens’ house, don’t you see,’ he said."
    #expect(try found("“It’s the workers’ pay,” he said.") == ["“It’s the workers’ pay,”"])
    #expect(try found(text) == ["‘It’s the O’Briens’ house, don’t you see,’"])
  }

  @Test func theInnerTokensLeaveOutTheMarks() throws {
    let document = try Document.segmented("“A b” and “c")
    #expect(document.quotations.map { document.string($0.inner) } == ["A b", "c"])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["“no ", "“", "\" ", "‘a ", "«a ", "“a ‘b "])
  func openMarksCostLinearTime(unit: String) throws {
    let document = try Document.segmented(String(repeating: unit, count: 100_000) + "end”")
    #expect(document.quotations.count <= 200_000)
    for quotation in document.quotations {
      #expect(quotation.tokens.upperBound <= document.tokens.count)
      if !quotation.isClosed { break }
    }
  }

  private func found(_ text: String) throws -> [String] {
    let document = try Document.segmented(text)
    return document.quotations.map { quotation in
      String(repeating: ">", count: quotation.depth) + (quotation.continues ? "+" : "")
        + (quotation.isClosed ? "" : "~") + document.string(quotation.tokens)
    }
  }
}
