import Testing

@testable import Hearsay

@Suite struct OutletMentionTests {
  @Test func theFirstOutletOfARangeIsFound() {
    var document = Document(PackFixture.article(""))
    document.outlets = [2..<3, 6..<8].map { OutletMention(tokens: $0, row: 0, classes: []) }
    #expect(document.outlet(in: 0..<2) == nil)
    #expect(document.outlet(in: 0..<9)?.tokens == 2..<3)
    #expect(document.outlet(in: 7..<8)?.tokens == 6..<8)
    #expect(document.outlet(in: 8..<9) == nil)
  }

  @Test func anythingRegisteredIsFoundUnlessItIsACredit() {
    var document = Document(PackFixture.article(""))
    document.namedSources = [
      OutletMention(tokens: 1..<2, row: 0, classes: [], credit: .photo),
      OutletMention(tokens: 3..<4, row: 1, classes: ["intelligence"], isMedia: false),
    ]
    #expect(document.registered(in: 0..<3) == nil)
    #expect(document.registered(in: 0..<9)?.row == 1)
    #expect(document.outlet(in: 0..<9) == nil)
  }
}
