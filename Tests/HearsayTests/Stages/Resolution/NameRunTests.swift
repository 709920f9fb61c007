import Testing

@testable import Hearsay

@Suite struct NameRunTests {
  @Test func hashesFoldCapitalsAndApostrophes() {
    #expect(WordHash.of("President") == WordHash.of("president"))
    #expect(WordHash.of("O’Hara") == WordHash.of("o'hara"))
    #expect(WordHash.of("Lee") != WordHash.of("Lees"))
  }
}
