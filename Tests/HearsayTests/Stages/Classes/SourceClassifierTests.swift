import Testing

@testable import Hearsay

@Suite struct SourceClassifierTests {
  private func speakers(_ text: String) throws -> [SourceMention] {
    try Reading(text, scope: .speech).document.records.compactMap(\.speaker)
  }

  @Test func theWordsGiveTheClassAndSayWhich() throws {
    let speaker = try #require(
      try speakers("Two people familiar with the plan said that the bridge was safe.").first)
    #expect(speaker.classes == ["anonymous"])
    #expect(speaker.why == "anonymous: “people familiar with”")
  }

  @Test func aPronounHasTheClassOfWhomItStandsFor() throws {
    let text = "Two people familiar with the plan said it was safe. They said it was cheap."
    #expect(try speakers(text).map(\.classes) == [["anonymous"], ["anonymous"]])
  }

  @Test func anAppositionGivesAPersonsClassInAllSentences() throws {
    let text = """
      Anna Lindqvist, a former intelligence officer, said the bridge was safe. Ms. Lindqvist added that \
      it was cheap.
      """
    #expect(try speakers(text).map(\.classes) == [["intelligence"], ["intelligence"]])
  }

  @Test func aPersonWithoutAnyOtherClassIsAPerson() throws {
    #expect(try speakers("Anna Lindqvist said the bridge was safe.").map(\.classes) == [["person"]])
  }

  @Test func theReasonForAnonymityIsKept() throws {
    let text = "An engineer, who asked not to be named, said the bridge was unsafe."
    let reading = try Reading(text, scope: .speech)
    let speaker = try #require(reading.document.records.first?.speaker)
    let reason = try #require(speaker.anonymity)
    #expect(speaker.classes.contains("anonymous"))
    #expect(
      String(
        decoding: text.utf8.dropFirst(Int(reason.start)).prefix(Int(reason.end - reason.start)),
        as: UTF8.self) == "asked not to be named")
  }

  @Test func aNamedPersonIsNotAnonymousForAReasonInTheSentence() throws {
    let text = "Anna Lindqvist said that her source had asked not to be named."
    #expect(try speakers(text).first?.classes == ["person"])
  }

  @Test func aCommonSurnameAloneIsNoHoldersName() throws {
    #expect(try speakers("Mr. Lee said the bridge was safe.").map(\.classes) == [["person"]])
  }

  @Test func aCriticOfAServiceIsNoneOfItsPeople() throws {
    let critic = try speakers("CIA critic Anna Berg said the bridge was safe.")
    #expect(critic.first?.classes.contains("intelligence") == false)
    let director = try speakers("CIA Director Anna Berg said the bridge was safe.")
    #expect(director.first?.classes.contains("intelligence") == true)
  }

  @Test func whoWorksForAnOutletHasItsClass() throws {
    let text = "Anna Berg, the editor of the Global Times, said the bridge was safe."
    #expect(try speakers(text).first?.classes == ["state-media"])
  }

  @Test func nobodyIsAnonymousBesideTheirName() throws {
    let text = "Three officials, including Anna Berg, said the bridge was safe."
    #expect(try speakers(text).first?.classes.contains("anonymous") == false)
  }

  @Test func aHolderOfAnOfficeIsAnOfficialAtTheTimeOnly() throws {
    let pipeline = try Pipeline(pack: try BuiltInPack.loaded.get(), scope: .speech)
    func classes(_ date: String) -> [String] {
      let text = Array("Angela Merkel said the bridge was safe.".utf8)
      let article = Article(id: "a", path: "-", text: text, date: date)
      let records = pipeline.records(of: article, in: pipeline.makeWorkspace()).records
      return records.first?.speaker?.classes ?? []
    }
    #expect(classes("2015-03-01") == ["official"])
    #expect(classes("2023-03-01") == ["person"])
  }
}
