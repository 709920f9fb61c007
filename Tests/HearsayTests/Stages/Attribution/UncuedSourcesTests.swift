import Testing

@testable import Hearsay

@Suite struct UncuedSourcesTests {
  private let words = "“The bridge is safe for all of us.”"

  /// The sources that a rule reads in a text, whatever they weigh.
  private func sources(_ text: String, _ rule: String) throws -> [String] {
    let pack = try BuiltInPack.loaded.get()
    let reading = try Reading(text)
    let number = try #require(pack.index(of: "en.source." + rule))
    let workspace = Workspace()
    let readings = StageFactory(pack: pack, scope: .all).attributor.uncued
      .readings(reading.document.withCuedOnly, in: workspace)
    return readings.flatMap(\.candidates).filter { $0.sourceRule == number }
      .map { reading.words($0.source) }
  }

  @Test func aSignatureStandsBehindOrBelow() throws {
    #expect(try sources("\(words) — Lee", "uncued-signature") == ["Lee"])
    #expect(try sources("\(words)\n\n- Lee, the engineer.", "uncued-signature") == ["Lee"])
    #expect(
      try sources("“The bridge is safe. It will stand.” — Lee in Leith", "uncued-signature")
        == ["Lee"])
    #expect(try sources("\(words)\n\nLee smiled.", "uncued-signature").isEmpty)
  }

  @Test func aDigestNamesThePaper() throws {
    let text = "A BRIDGE IS CLOSED \(words) [The Harbour Gazette.]"
    #expect(try sources(text, "uncued-heading") == ["A BRIDGE IS CLOSED"])
    let reading = try Reading(text)
    #expect(reading.document.attributions.first?.relay.map(reading.words) == "The Harbour Gazette")
    #expect(try sources("\(words) [The Gazette]", "uncued-credit") == ["The Gazette"])
  }

  @Test func aSentenceLeadsOnToTheNextParagraph() throws {
    #expect(try sources("Lee had this for us:\n\n\(words)", "uncued-leading-on") == ["Lee"])
    #expect(try sources("Lee met us.\n\n\(words)", "uncued-leading-on").isEmpty)
  }

  @Test func speakersAreNeighbours() throws {
    let before = "“We looked at it,” Park said."
    #expect(try sources("\(before)\n\n\(words)", "uncued-previous-speaker") == ["Park"])
    #expect(try sources("\(words)\n\n\(before)", "uncued-next-speaker") == ["Park"])
  }

  @Test func aSpeakerFarAwayIsNone() throws {
    let far = Array(repeating: "It rained all day.", count: 6).joined(separator: "\n\n")
    let text = "“We looked at it,” Park said.\n\n\(far)\n\n\(words)"
    #expect(try sources(text, "uncued-previous-speaker").isEmpty)
  }

  @Test func aSpeakerGoesOnFromQuotationToQuotation() throws {
    let second = "“It will stand for a hundred years from now.”"
    let text = "“We looked at it,” Park said.\n\n\(words)\n\n\(second)"
    #expect(try sources(text, "uncued-previous-speaker") == ["Park", "Park"])
  }

  @Test func nobodyIsAReadingToo() throws {
    #expect(try sources(words, "uncued-nobody") == [""])
  }
}
