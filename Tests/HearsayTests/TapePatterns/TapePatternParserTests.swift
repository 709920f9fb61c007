import Testing

@testable import Hearsay

@Suite struct TapePatternParserTests {
  private func regex(_ source: String) throws -> String {
    var parser = TapePatternParser(
      symbols: Alphabets.small, fragments: ["np": .symbols(SymbolSet("n".utf8))])
    return try parser.parse(source).regex()
  }

  private func mistake(_ source: String) -> TapePatternError? {
    do {
      _ = try regex(source)
      return nil
    } catch {
      return error as? TapePatternError
    }
  }

  @Test func readsClassesLiteralsAndFragments() throws {
    #expect(try regex("<noun>") == "\\x6e")
    #expect(try regex("<noun|verb>") == "[\\x6e\\x76]")
    #expect(try regex("<nominal>") == "[\\x65\\x6e]")
    #expect(try regex("<^noun|verb>") == "[\\x2c\\x65\\x74]")
    #expect(try regex("\"that\" \",\"") == "\\x74\\x2c")
    #expect(try regex("{np}") == "\\x6e")
  }

  @Test func operatorsAreThoseOfPCRE2() throws {
    #expect(try regex("<noun>{1,14}?") == "\\x6e{1,14}?")
    #expect(try regex("<noun>*+") == "\\x6e*+")
    #expect(try regex("( <noun> | <verb> )") == "[\\x6e\\x76]")
    #expect(try regex("(?<source> <noun> )") == "(?<source>\\x6e)")
    #expect(try regex("(?> <noun> )") == "(?>\\x6e)")
    #expect(try regex("(?! <noun> )") == "(?!\\x6e)")
  }

  @Test func spaceAndCommentsSeparate() throws {
    #expect(try regex("<noun> # a subject\n  <verb>") == "\\x6e\\x76")
  }

  @Test func everyMistakeHasItsPlace() {
    #expect(mistake("<nuon>")?.offset == 1)
    #expect(mistake("<noun")?.offset == 5)
    #expect(mistake("<noun> \"taht\"")?.offset == 8)
    #expect(mistake("<noun> \"that")?.offset == 8)
    #expect(mistake("{nq}")?.offset == 1)
    #expect(mistake("{np")?.offset == 3)
    #expect(mistake("<noun> ( <verb>")?.offset == 7)
    #expect(mistake("<noun> ) <verb>")?.offset == 7)
    #expect(mistake("(?x <noun> )")?.offset == 2)
    #expect(mistake("(?<> <noun> )")?.offset == 3)
    #expect(mistake("<noun>{1,4")?.offset == 6)
    #expect(mistake("noun")?.offset == 0)
    #expect(mistake("* <noun>")?.offset == 0)
  }

  @Test func mistakesSayWhatWasMeant() {
    #expect(mistake("<nuon>")?.message == "no class named “nuon”; did you mean “noun”?")
    #expect(mistake("{nq}")?.message == "no fragment named “nq”; did you mean “np”?")
    #expect(mistake("noun")?.message == "unexpected “n”; words stand in double quotation marks")
  }

  @Test func nestingHasABound() {
    let deep = String(repeating: "(", count: 1000) + "<noun>" + String(repeating: ")", count: 1000)
    #expect(mistake(deep)?.message == "nested too deeply")
  }

  @Test func remembersTheFragmentsUsed() throws {
    var parser = TapePatternParser(symbols: Alphabets.small, fragments: ["np": .any, "vp": .any])
    _ = try parser.parse("<noun> {np}")
    #expect(parser.usedFragments == ["np"])
  }
}
