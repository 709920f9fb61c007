import Testing

@testable import Hearsay

@Suite struct VocabularyTests {
  private let noun = UInt8(ascii: "n")
  private let verb = UInt8(ascii: "v")

  private func find(_ word: String, in vocabulary: Vocabulary) -> Int {
    Array(word.utf8).withUnsafeBufferPointer { vocabulary.find($0, 0..<$0.count) }
  }

  @Test func theFirstClassOfAWordIsItsDefault() {
    var vocabulary = Vocabulary()
    vocabulary.add("claim".utf8, symbol: noun)
    vocabulary.add("claim".utf8, symbol: verb)
    let word = find("Claim", in: vocabulary)
    #expect(vocabulary.symbols[word] == noun)
    let (bit, other) = (vocabulary.readingBit(verb), vocabulary.readingBit(UInt8(ascii: "x")))
    #expect(vocabulary.readings[word] & bit != 0)
    #expect(vocabulary.readings[word] & other == 0)
    #expect(vocabulary.count == 1)
  }

  @Test func aWordKeepsItsFirstLemma() {
    var vocabulary = Vocabulary()
    let (lie, lay) = (vocabulary.lemma("lie".utf8), vocabulary.lemma("lay".utf8))
    vocabulary.add("lay".utf8, symbol: noun)
    vocabulary.add("lay".utf8, symbol: verb, lemma: lie)
    vocabulary.add("lay".utf8, symbol: verb, lemma: lay)
    #expect(vocabulary.lemmas[find("lay", in: vocabulary)] == lie)
    #expect(vocabulary.lemmaNames == ["lie", "lay"])
    #expect(vocabulary.lemmaID("lay") == 1)
    #expect(vocabulary.lemmaID("say") == -1)
  }

  @Test func lemmasHaveTraits() {
    var vocabulary = Vocabulary()
    let say = vocabulary.lemma("say".utf8)
    let walk = vocabulary.lemma("walk".utf8)
    vocabulary.setTraits(["speech", "say-like"], of: say)
    let speech = vocabulary.traitBits["speech"] ?? 0
    #expect(speech != 0)
    #expect(vocabulary.traits(Int(say)) & speech != 0)
    #expect(vocabulary.traits(Int(walk)) == 0)
    #expect(vocabulary.traits(-1) == 0)
  }

  @Test func anUnknownWordHasNoNumber() {
    #expect(find("say", in: Vocabulary()) == -1)
  }
}
