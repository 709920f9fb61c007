import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ArticleGraphTests {
  private let story = Story("“No,” Kim said, quoted by KCNA and later by Reuters, citing a report.")

  private func document(_ record: ProvenanceRecord) throws -> LinkedDocument {
    try LinkedDocument(story.result(record))
  }

  private var relayed: ProvenanceRecord {
    story.record(
      content: ["“No,”"], cue: "said", speaker: story.source("Kim", entity: "Kim Jong-un"),
      chain: [
        ChainLink(role: .basis, mention: story.source("a report", classes: ["document"])),
        ChainLink(role: .relay, mention: story.source("KCNA", entity: "KCNA")),
        ChainLink(role: .relay, mention: story.source("Reuters", entity: "Reuters")),
        ChainLink(role: .publisher, mention: story.source(nil, entity: "Example Times")),
      ])
  }

  @Test func wordsInQuotationMarksAreAQuotationAndOthersAClaim() throws {
    for (kind, type) in [
      (QuotationKind.direct, "schema:Quotation"), (.mixed, "schema:Quotation"),
      (.indirect, "schema:Claim"),
    ] {
      let node = try document(story.record(kind, content: ["“No,”"])).first(type)
      #expect(node["hearsay:kind"] as? String == kind.rawValue)
      #expect(node["schema:text"] as? String == "“No,”")
      #expect(node["schema:creator"] == nil && node["prov:wasQuotedFrom"] == nil)
    }
  }

  @Test func theWayOfTheWordsIsAPathOfQuotations() throws {
    let document = try document(relayed)
    var path: [String] = []
    var node = try document.first("schema:Quotation")
    while let before = node["prov:wasQuotedFrom"] as? String {
      node = try document.node(before)
      path.append(try #require(node["prov:wasAttributedTo"] as? String))
    }
    #expect(path == ["Reuters", "KCNA", "Kim%20Jong-un"].map { "urn:hearsay:agent:\($0)" })
  }

  @Test func basesArePrimarySources() throws {
    let document = try document(relayed)
    let quotation = try document.first("schema:Quotation")
    let bases = try #require(quotation["prov:hadPrimarySource"] as? [String])
    #expect(bases.count == 1)
    #expect(try document.node(bases[0])["hearsay:mention"] as? String == "a report")
    #expect(quotation["schema:publisher"] as? [String] == ["urn:hearsay:agent:Example%20Times"])
  }

  @Test func aRelayWithoutASpeakerIsTheFirstHop() throws {
    var record = relayed
    record.speaker = nil
    let document = try document(record)
    #expect(try document.node("#relay-1")["prov:wasQuotedFrom"] == nil)
    #expect(document.nodes.allSatisfy { $0["hearsay:role"] as? String != "speaker" })
  }

  @Test func thePlaceIsAWebAnnotationOfTheRun() throws {
    let document = try document(relayed)
    let annotation = try document.node("#annotation")
    #expect(annotation["prov:wasGeneratedBy"] as? String == "_:run")
    #expect((annotation["oa:hasTarget"] as? [[String: Any]])?.count == 1)
  }
}
