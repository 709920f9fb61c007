import Testing

@testable import Hearsay

@Suite struct FindingTermsTests {
  @Test func eachWordIsABit() {
    var list = FindingTerms.List()
    let added = [list.add("a"), list.add("b"), list.add("a")]
    #expect(added == [true, true, true])
    #expect(list.names == ["a", "b"])
    #expect(list.mask(["a", "b", "c"]) == 3)
    #expect(list.bit("c") == 0)
  }

  @Test func aListHasAnEnd() {
    var list = FindingTerms.List()
    let added = (0..<65).map { list.add("\($0)") }
    #expect(added.firstIndex(of: false) == 64)
  }

  @Test func theBuiltInListsAreThere() throws {
    let terms = try BuiltInPack.loaded.get().findingRules.terms
    #expect(terms.classes.bit("state-media") != 0)
    #expect(terms.effects.bit("cut") != 0)
    #expect(terms.events.bit("casualties") != 0)
  }
}
