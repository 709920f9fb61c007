import Foundation
import Testing

@testable import Hearsay

@Suite struct ChunkerTests {
  private func chunks(_ text: String) throws -> [String] { try Reading(text).chunks }

  @Test func takesPhrasesTogether() throws {
    #expect(
      try chunks("The old minister has never said that the bridge was safe.") == [
        "The old minister/noun-phrase", "has never said/cue-verb-group", "that/that",
        "the bridge/noun-phrase", "was/be", "safe/adjective", "./stop",
      ])
  }

  @Test func aNameMakesAnotherClass() throws {
    #expect(try chunks("Mr. Lee said so.").first == "Mr. Lee/name-phrase")
  }

  @Test func aQuotationIsOneChunk() throws {
    #expect(
      try chunks("“The bridge is safe,” Lee said.") == [
        "“The bridge is safe,”/quotation-comma", "Lee/name-phrase", "said/cue-verb-group", "./stop",
      ])
  }

  @Test func aFewWordsInMarksStayWordsOfTheirSentence() throws {
    #expect(try chunks("The “safe” bridge fell.").first == "The “safe” bridge/noun-phrase")
  }

  @Test func onlyCueVerbsAreMarked() throws {
    #expect(try chunks("Lee said so.").contains("said/cue-verb-group"))
    #expect(try chunks("Lee fell.").contains("fell/verb-group"))
  }

  @Test func chunksCoverAllTokensAndKeepToSentences() throws {
    let text =
      "“We left. It rained,” said Ms. Park (Labour) — who left.\n\nAccording to Lee, “yes.”"
    let chunks = try Reading(text).document.chunks
    #expect(chunks.starts == chunks.starts.sorted())
    #expect(
      chunks.sentences.map(\.lowerBound).dropFirst()
        == chunks.sentences.map(\.upperBound).dropLast()[...])
    #expect(chunks.sentences.last?.upperBound == chunks.count)
  }

  @Test func theHeadOfAVerbGroupIsItsLastVerb() throws {
    let reading = try Reading("He has been widely criticized.")
    let group = try #require(reading.chunks.firstIndex { $0.hasSuffix("/passive-group") })
    let head = Int(reading.document.chunks.heads[group])
    #expect(reading.words(head..<(head + 1)) == "criticized")
  }

  /// The heads of a text's chunks.
  private func heads(_ text: String, _ pack: RulePack? = nil) throws -> [String] {
    let reading = try Reading(text, pack: pack)
    return reading.document.chunks.heads.map { reading.words(Int($0)..<(Int($0) + 1)) }
  }

  @Test func theHeadOfANounPhraseStandsBeforeItsFirstOf() throws {
    #expect(try heads("The old mayor of the town left.").first == "mayor")
    #expect(try heads("The mayor of a part of the town left.").first == "mayor")
    #expect(try heads("Mayor Lee of Leith left.").first == "Lee")
    #expect(try heads("The old mayor left.").first == "mayor")
  }

  /// Rules of one's own may end the head with what opens a chunk.
  @Test func aHeadNeverStandsBeforeItsChunk() throws {
    let folder = try RuleFolder(copyingBuiltIn: true)
    let kinds = try String(contentsOfFile: folder.path + "/en/chunks.yml", encoding: .utf8)
    try folder.write(
      kinds.replacing("head-before: <of>", with: "head-before: <determiner>"), to: "en/chunks.yml")
    let pack = try RulePack.load(directories: [folder.path])
    #expect(
      try heads("The mayor left. The mayor left.", pack) == heads("The mayor left. The mayor left.")
    )
  }
}
