import Testing

@testable import Hearsay

@Suite struct WordTablesTests {
  private func read(
    words: String = "", verbs: String = ""
  ) throws -> (vocabulary: Vocabulary, faults: [Fault]) {
    let folder = try RuleFolder(copyingBuiltIn: false)
    try folder.write(words, to: "words.tsv")
    try folder.write(verbs, to: "verbs.tsv")
    var vocabulary = Vocabulary()
    var tables = WordTables(symbols: Alphabets.small)
    tables.readWords(folder.path + "/words.tsv", into: &vocabulary)
    tables.readTraits(folder.path + "/verbs.tsv", into: &vocabulary)
    return (vocabulary, tables.faults)
  }

  @Test func readsClassesAndLemmas() throws {
    let (vocabulary, faults) = try read(
      words: "# head\nclaims\tnoun=4 verb=2\tclaim\nbridge\tnoun=1\n")
    #expect(faults.isEmpty)
    #expect(vocabulary.count == 2)
    #expect(vocabulary.symbols == [UInt8(ascii: "n"), UInt8(ascii: "n")])
    #expect(vocabulary.lemmas == [0, -1])
    #expect(vocabulary.lemmaNames == ["claim"])
  }

  @Test func readsTraits() throws {
    let vocabulary = try read(verbs: "say\tspeech,say-like\nadvance\t\n").vocabulary
    #expect(vocabulary.lemmaNames == ["say", "advance"])
    #expect(Set(vocabulary.traitBits.keys) == ["speech", "say-like"])
    #expect(vocabulary.traits(1) == 0)
  }

  @Test func anUnknownClassIsShown() throws {
    let fault = try #require(try read(words: "# head\nclaims\tnoun=4 verv=2\n").faults.first)
    #expect(fault.line == 2)
    #expect(fault.column == 15)
    #expect(fault.message == "no class named “verv”; did you mean “verb”?")
    #expect(fault.source == "claims\tnoun=4 verv=2")
  }

  @Test func aLineWithoutClassesIsAFault() throws {
    #expect(try read(words: "claims\n").faults.map(\.line) == [1])
  }
}
