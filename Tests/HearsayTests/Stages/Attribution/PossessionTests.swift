import Testing

@testable import Hearsay

@Suite struct PossessionTests {
  /// The sources that are read in the phrase of a noun itself.
  private func possessors(_ text: String) throws -> [String] {
    let reading = try Reading(text)
    let number = reading.pack.index(of: "en.source.possessor")
    return reading.candidates.filter { $0.sourceRule == number }.map { reading.words($0.source) }
  }

  @Test func aNameBeforeTheMarkOwnsTheClaim() throws {
    let text = "Few believed Mayor Lindqvist’s repeated claim that the bridge was safe."
    #expect(try possessors(text) == ["Mayor Lindqvist"])
  }

  @Test func aPronounOwnsTheClaim() throws {
    #expect(try possessors("Few believed her claim that the bridge was safe.") == ["her"])
  }

  @Test func aClaimWithoutOwnerHasNone() throws {
    #expect(try possessors("Few believed the claim that the bridge was safe.").isEmpty)
  }

  @Test func theMarkIsNoPartOfTheCue() throws {
    let text = "The mayor’s statement that the bridge was safe surprised all of us."
    let reading = try Reading(text)
    let own = try #require(
      reading.document.attributions.first { $0.source.map(reading.words) == "The mayor" })
    #expect(own.cue.map(reading.words) == ["statement"])
  }
}
