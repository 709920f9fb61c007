import Testing

@testable import Hearsay

@Suite struct RecordTestTests {
  @Test func factsCostLessThanWordsAndWordsLessThanTheArticle() {
    #expect(RecordTest.kind(1).cost < RecordTest.words(.sentence, list: 0).cost)
    #expect(RecordTest.words(.content, list: 0).cost < RecordTest.words(.article, list: 0).cost)
    #expect(SourceTest.warns.cost < SourceTest.words(list: 0).cost)
    #expect(OutletTest.warns.cost < OutletTest.inRecord.cost)
  }

  @Test func linksAreRelaysAndBases() {
    #expect(SourceRoles.link == [.relay, .basis])
    #expect(SourceRoles.any.contains(.speaker) && !SourceRoles.any.contains(.publisher))
  }
}
