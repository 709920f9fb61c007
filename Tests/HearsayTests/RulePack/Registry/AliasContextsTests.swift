import Testing

@testable import Hearsay

@Suite struct AliasContextsTests {
  private func number(_ column: String, _ contexts: inout AliasContexts) -> (Int, String?) {
    Array(column.utf8).withUnsafeBufferPointer {
      let found = contexts.number($0)
      return (found.number, found.unknown)
    }
  }

  @Test func signsAndPlainWordsAreToldApart() {
    var contexts = AliasContexts()
    let first = number("@told|news agency|'s", &contexts)
    #expect(first == (0, nil))
    #expect(contexts.all[0].signs == [.told, .possessive])
    #expect(contexts.all[0].words.count == 1)
    #expect(contexts.words.find("news agency".utf8) == 0)
  }

  @Test func theSameContextIsKeptOnce() {
    var contexts = AliasContexts()
    _ = number("@told", &contexts)
    _ = number("@reported", &contexts)
    #expect(number("@told", &contexts).0 == 0)
    #expect(contexts.all.count == 2)
  }

  @Test func anUnknownSignIsNamed() {
    var contexts = AliasContexts()
    #expect(number("@tolt", &contexts).1 == "@tolt")
  }
}
