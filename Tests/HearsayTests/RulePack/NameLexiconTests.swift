import Testing

@testable import Hearsay

@Suite struct NameLexiconTests {
  private func traits(_ word: String) -> NameTraits {
    Array(word.utf8).withUnsafeBufferPointer {
      PackFixture.pack.names.traits($0, 0..<$0.count)
    }
  }

  @Test func givenNamesTellTheGender() {
    #expect(traits("Mary").gender == .female)
    #expect(traits("Jong-un").gender == .male)
    #expect(traits("Édouard").contains(.maleName))
  }

  @Test func wordsInNoListOpenEverything() {
    #expect(traits("Zzyzx") == [])
    #expect(traits("Zzyzx").gender == .any)
  }

  @Test func listsAddUp() {
    #expect(traits("spokeswoman").isSuperset(of: [.woman, .person]))
    #expect(traits("she").contains(.she))
    #expect(traits("Senator").contains(.title))
  }

  @Test func anUnknownListIsAFault() {
    var faults: [Fault] = []
    var lexicon = NameLexicon()
    lexicon.read(RuleFile(name: "n.yml", text: "femal: [mary]\n", faults: &faults), faults: &faults)
    #expect(faults.first?.message.contains("did you mean “female”") == true)
  }
}
