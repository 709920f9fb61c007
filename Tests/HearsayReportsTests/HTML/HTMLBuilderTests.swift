import Testing

@testable import HearsayReports

@Suite struct HTMLBuilderTests {
  @Test func anAttributeCannotEndEarly() {
    #expect(
      html { $0.attribute("title", "a\" onclick='x'") } == " title=\"a&quot; onclick=&#39;x&#39;\"")
  }

  @Test(arguments: ["Ann", "Zoë", "Ωμέγα", "Анна"])
  func wordsThatRunFromLeftToRightNeedNoIsolation(_ words: String) {
    #expect(html { $0.isolated { $0.text(words) } } == words)
  }

  @Test(arguments: ["דנה", "a \u{202E}b", "ليلى"])
  func wordsThatMayRunTheOtherWayAreIsolated(_ words: String) {
    let text = html { html in
      html.markup("by ")
      html.isolated { $0.text(words) }
      html.markup(".")
    }
    #expect(text == "by <bdi>\(words)</bdi>.")
  }

  @Test func anIdShowsAsWords() {
    #expect(html { $0.words("state-media") } == "state media")
  }

  @Test func aCountHasItsNoun() {
    #expect(html { $0.count(1, "record", "records") } == "1 record")
    #expect(html { $0.count(0, "record", "records") } == "0 records")
  }
}
