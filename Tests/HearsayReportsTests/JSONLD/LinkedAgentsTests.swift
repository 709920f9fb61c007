import Hearsay
import Testing

@testable import HearsayReports

@Suite struct LinkedAgentsTests {
  private let story = Story("KCNA said so.")

  private func node(_ source: SourceMention) throws -> [String: Any] {
    let record = story.record(content: ["so"], cue: "said", speaker: source)
    return try LinkedDocument(story.result(record)).node("agent:KCNA")
  }

  @Test func onlyClearClassesMakeAPersonOrAnOrganisation() throws {
    for (classes, type) in [
      (["person"], "schema:Person"), (["state-media"], "schema:Organization"),
      (["company"], "prov:Organization"), (["official"], nil), (["person", "company"], nil),
      ([], nil),
    ] as [([String], String?)] {
      let types = LinkedDocument.types(
        of: try node(story.source("KCNA", entity: "KCNA", classes: classes)))
      #expect(types.contains("prov:Agent"))
      if let type { #expect(types.contains(type)) } else { #expect(types.count == 1) }
    }
  }

  @Test func anAgentIsWrittenOnceAnArticle() throws {
    let source = story.source("KCNA", entity: "KCNA")
    let record = story.record(content: ["so"], cue: "said", speaker: source)
    let document = try LinkedDocument(story.result(record, record))
    #expect(document.nodes.filter { $0["id"] as? String == "urn:hearsay:agent:KCNA" }.count == 1)
  }

  @Test func theRegistrysWordStandsWithItsCitation() throws {
    var source = story.source("KCNA", entity: "KCNA")
    source.registry = RegistryEntry(
      id: "kp.kcna", name: "KCNA", country: "KP", kind: "state-media", label: "SC", year: "2024",
      citation: "State Media Monitor")
    let entry = try #require(try node(source)["hearsay:registryEntry"] as? [String: Any])
    #expect(entry["id"] as? String == "urn:hearsay:registry:kp.kcna")
    #expect(entry["hearsay:label"] as? String == "SC" && entry["hearsay:year"] as? String == "2024")
    #expect(entry["schema:citation"] as? String == "State Media Monitor")
  }

  @Test func aSourceWithoutWordsIsNobody() throws {
    let record = story.record(content: ["so"], speaker: story.source(nil))
    let document = try LinkedDocument(story.result(record))
    #expect(try document.first("schema:Quotation")["schema:creator"] == nil)
  }
}
