import Testing

@testable import Hearsay

@Suite struct NameKindsTests {
  private func kinds(_ text: String) -> (kinds: NameKinds, faults: [Fault]) {
    var faults: [Fault] = []
    let kinds = NameKinds(RuleFile(name: "k.yml", text: text, faults: &faults), faults: &faults)
    return (kinds, faults)
  }

  @Test func aNounStandsForItselfAndItsWords() {
    let kinds = kinds("kinds:\n  senator: sen. solon\n").kinds
    #expect(
      kinds.words(of: WordHash.of("senator"))
        == ["senator", "sen.", "solon"].map { WordHash.of($0) })
    #expect(kinds.words(of: 7) == [7])
    #expect(kinds.has(WordHash.of("Senator")))
  }

  @Test func shortFormsAreTheSameName() {
    let kinds = kinds("nicknames:\n  william: bill will\n  wilma: will\n").kinds
    func same(_ one: String, _ other: String) -> Bool {
      kinds.areSame(WordHash.of(one), WordHash.of(other))
    }
    #expect(same("Bill", "William"))
    #expect(same("Bill", "Will"))
    #expect(same("Will", "Wilma"))
    #expect(!same("Bill", "Wilma"))
  }

  @Test func pluralsLoseTheirEnding() {
    let kinds = kinds("plurals:\n  ies: \"y\"\n  s: \"\"\n").kinds
    let word = Array("agencies".utf8)
    let singulars = word.withUnsafeBufferPointer { kinds.singulars($0, 0..<$0.count) }
    #expect(singulars.map { String(decoding: $0, as: UTF8.self) } == ["agency", "agencie"])
  }

  @Test func anUnknownKeyIsAFault() {
    #expect(kinds("kind: {}\n").faults.first?.message.contains("unknown key") == true)
  }
}
