import Testing

@testable import HearsayReports

@Suite struct LinkedContextTests {
  @Test func readingItNeedsNoNetwork() throws {
    let context = try LinkedDocument().context
    #expect(context["@version"] as? Double == 1.1)
    #expect(context["@import"] == nil && context["@vocab"] == nil)
    #expect(context["hearsay"] as? String == "urn:hearsay:vocabulary#")
  }

  @Test func everyKeyHasAVocabulary() throws {
    let story = Story("“No,” Park said, quoted by KCNA.")
    let record = story.record(content: ["“No,”"], cue: "said", speaker: story.source("Park"))
    let document = try LinkedDocument(story.result(record))
    for key in document.nodes.flatMap(\.keys) where key != "id" && key != "type" {
      let prefix = String(key.prefix { $0 != ":" })
      #expect(document.context[prefix] is String, "\(key)")
    }
  }
}
