import Foundation
import Hearsay
import Testing

@testable import HearsayReports

@Suite struct JSONLDReportTests {
  @Test func aRunWithoutArticlesIsADocument() throws {
    let document = try LinkedDocument()
    #expect(document.nodes.count == 2)
    let program = try document.node("_:program")
    #expect(program["schema:softwareVersion"] as? String == "1.2.3")
    #expect(program["hearsay:rulesDigest"] as? String == "abc")
    #expect(try document.node("_:run")["prov:wasAssociatedWith"] as? String == "_:program")
  }

  @Test func anArticleWithoutRecordsIsInTheGraph() throws {
    let article = try LinkedDocument(Story("Nothing.").result()).first("schema:NewsArticle")
    #expect(article["schema:identifier"] as? String == "story-1")
    #expect(article["schema:name"] as? String == "A story")
    #expect(article["schema:publisher"] as? String == "urn:hearsay:agent:Example%20Times")
    #expect(article["schema:datePublished"] == nil)
  }

  @Test func whatCouldNotBeReadIsSaid() throws {
    let input = UnreadInput(path: "in/a.jsonl", line: 3, message: "no text")
    let node = try LinkedDocument(unread: [input]).first("hearsay:UnreadInput")
    #expect(node["hearsay:path"] as? String == "in/a.jsonl" && node["hearsay:line"] as? Int == 3)
  }

  @Test func twoArticlesOfOneIdAreTwo() throws {
    let story = Story("“No,” Park said.")
    let result = story.result(story.record(content: ["“No,”"], cue: "said"))
    let document = try LinkedDocument(result, result)
    let ids = document.nodes.compactMap { $0["id"] as? String }
    let shared = ["urn:hearsay:agent:Example%20Times"]
    #expect(Set(ids).count == ids.count - shared.count)
  }

  @Test func hostileWordsStayInsideTheirStrings() throws {
    let words = "“\",\"@id\":\"x\"}\u{0}\u{2028}</script>”"
    var story = Story("He said \(words).")
    story.article.id = "a b\"\\\n%00/../\u{202E}é"
    let document = try LinkedDocument(story.result(story.record(content: [words], cue: "said")))
    #expect(try document.first("schema:Quotation")["schema:text"] as? String == words)
    #expect(
      document.text.contains("urn:hearsay:article:a%20b%22%5C%0A%2500%2F..%2F%E2%80%AE%C3%A9:"))
  }
}
