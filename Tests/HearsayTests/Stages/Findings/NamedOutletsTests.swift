import Testing

@testable import Hearsay

@Suite struct NamedOutletsTests {
  /// The findings of the article, every outlet being one that warns.
  private func findings(
    _ text: String, publisher: String? = nil, credit: Bool = false
  ) throws -> [Finding] {
    var judged = try Judged(text, publisher: publisher)
    for index in judged.document.outlets.indices {
      judged.document.outlets[index].warns = true
      judged.document.outlets[index].credit = credit ? .photo : nil
    }
    return try judged.assessed(BuiltInPack.loaded.get().findingRules).findings
  }

  @Test func anOutletThatNoRecordHasIsSaid() throws {
    let found = try findings("Guests toured the offices of KCNA. KCNA staff waved.")
    #expect(found.map(\.id) == ["state-media-mentioned"])
    #expect(
      found.first?.reason
        == "KCNA is named, but is no source of any record: “Guests toured the offices of KCNA.”")
    #expect(found.first?.records == [])
  }

  @Test func aSourceIsNotMerelyMentioned() throws {
    #expect(try findings("KCNA said that the bridge was safe. KCNA staff waved.") == [])
  }

  @Test func creditsAndTheOwnPublisherDoNotCount() throws {
    #expect(try findings("Guests toured the offices of KCNA.", credit: true) == [])
    #expect(try findings("Guests toured the offices of KCNA.", publisher: "KCNA") == [])
  }

  @Test func whatDoesNotWarnIsLeftAlone() throws {
    var judged = try Judged("Guests toured the offices of Reuters.")
    for index in judged.document.outlets.indices { judged.document.outlets[index].warns = false }
    let rules = try BuiltInPack.loaded.get().findingRules
    #expect(try judged.assessed(rules).findings == [])
  }
}
