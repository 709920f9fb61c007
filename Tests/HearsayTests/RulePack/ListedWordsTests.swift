import Testing

@testable import Hearsay

@Suite struct ListedWordsTests {
  @Test func wordsWithoutAWordListHaveNumbersOfTheirOwn() throws {
    var words = ListedWords()
    let listed = words.numbers("said zzyzx zzyzx", PackFixture.pack.vocabulary)
    #expect(listed[1] == listed[2])
    #expect(listed[0] != listed[1])
    let document = PackFixture.document(PackFixture.article("Lee said Zzyzx qqxx."))
    #expect(
      (0..<4).map { words.number($0, document) } == [
        document.words[0], listed[0], listed[1], -1,
      ])
  }
}
