import Testing

@testable import Hearsay

@Suite struct LexerTests {
  private func classes(_ text: String) throws -> [String] { try Reading(text).classes }

  @Test func wordListsGiveTheClass() throws {
    #expect(
      try classes("She denied it.") == [
        "She/subject-pronoun", "denied/past", "it/subject-pronoun", "./stop",
      ])
  }

  @Test func aCapitalInsideASentenceMakesAName() throws {
    #expect(try classes("We saw Bridge.").contains("Bridge/name"))
    #expect(try classes("Bridge tolls rose.").first == "Bridge/noun")
  }

  @Test func anAcronymIsNoPronoun() throws {
    #expect(try classes("We left the US on Monday.").contains("US/name"))
  }

  @Test func inAHeadlineACapitalSaysNothing() throws {
    #expect(try classes("Mayor Denied Closing Bridge").contains("Denied/past"))
  }

  @Test func endingsTellUnknownWords() throws {
    #expect(try classes("He spoke blorfly of a blorf.").contains("blorfly/adverb"))
    #expect(try classes("He spoke blorfly of a blorf.").contains("blorf/noun"))
  }

  @Test func neighboursChooseAmongReadings() throws {
    #expect(try classes("The claim was false.").contains("claim/noun"))
    #expect(try classes("They will claim that.").contains("claim/base"))
    #expect(try classes("He has said so.").contains("said/participle"))
  }

  @Test func curlyApostrophesAreTheSameWord() throws {
    #expect(try classes("He can’t go.").contains("can’t/modal"))
    #expect(try classes("He can't go.").contains("can't/modal"))
  }

  @Test func quotationMarksHaveAClassOfTheirOwn() throws {
    #expect(try classes("“Yes,” he said.").filter { $0.hasSuffix("/mark") }.count == 2)
  }
}
