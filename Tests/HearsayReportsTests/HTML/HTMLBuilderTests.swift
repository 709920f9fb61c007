import Testing

@testable import HearsayReports

@Suite struct HTMLBuilderTests {
  @Test func anAttributeCannotEndEarly() {
    #expect(
      html { $0.attribute("title", "a\" onclick='x'") } == " title=\"a&quot; onclick=&#39;x&#39;\"")
  }

  @Test func anIdShowsAsWords() {
    #expect(html { $0.words("state-media") } == "state media")
  }

  @Test func aCountHasItsNoun() {
    #expect(html { $0.count(1, "record", "records") } == "1 record")
    #expect(html { $0.count(0, "record", "records") } == "0 records")
  }
}
