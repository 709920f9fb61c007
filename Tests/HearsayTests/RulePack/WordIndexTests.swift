import Testing

@testable import Hearsay

@Suite struct WordIndexTests {
  private func folding(_ word: String, in index: WordIndex) -> Int {
    Array("<\(word)>".utf8).withUnsafeBufferPointer {
      index.find(folding: $0, 1..<($0.count - 1))
    }
  }

  @Test func numbersWordsAsTheyCome() {
    var index = WordIndex(["b", "a"])
    let (new, old) = (index.insert("c".utf8), index.insert("b".utf8))
    #expect(new == (2, true))
    #expect(old == (0, false))
    #expect(index.find("a".utf8) == 1)
    #expect(index.find("d".utf8) == -1)
    #expect(index.count == 3)
  }

  @Test func keepsItsNumbersWhenItGrows() {
    let words = (0..<1000).map { "word\($0)" }
    var index = WordIndex(capacity: 2)
    for word in words { index.insert(word.utf8) }
    #expect(words.indices.allSatisfy { index.find(words[$0].utf8) == $0 })
  }

  @Test func foldsCapitalsAndTheCurlyApostrophe() {
    let index = WordIndex(["o'brien", "é"])
    #expect(folding("O’BRIEN", in: index) == 0)
    #expect(folding("o'brien", in: index) == 0)
    #expect(folding("o'brie", in: index) == -1)
    #expect(folding("É", in: index) == -1)
    #expect(folding("é", in: index) == 1)
  }

  @Test func wordsOfEveryLengthAreToldApart() {
    let words = (1...20).flatMap { length in
      ["a", "b"].map { String(repeating: "x", count: length - 1) + $0 }
    }
    let index = WordIndex(words)
    #expect(words.indices.allSatisfy { index.find(words[$0].utf8) == $0 })
    #expect(words.indices.allSatisfy { folding(words[$0].uppercased(), in: index) == $0 })
    #expect(words.allSatisfy { folding($0 + "c", in: index) == -1 })
    #expect(folding("a\0", in: index) == -1)
  }

  @Test func theEmptyWordIsAWord() {
    let index = WordIndex(["", "a"])
    #expect(index.find("".utf8) == 0)
  }
}
