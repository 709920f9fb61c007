import Testing

@testable import Hearsay

@Suite struct NameIndexBuilderTests {
  private func names(_ text: String) -> [String] {
    let document = PackFixture.document(PackFixture.article(text))
    let symbols = PackFixture.pack.classes.symbols
    return document.article.text.withUnsafeBufferPointer { bytes in
      let builder = NameIndexBuilder(
        lexicon: PackFixture.pack.names, name: symbols.symbol("name") ?? 0,
        title: symbols.symbol("title") ?? 0, document: document, text: bytes)
      return builder.build().runs.map {
        String(decoding: bytes[document.tokens.span($0.tokens).range], as: UTF8.self)
          + ($0.isPerson ? "*" : "")
      }
    }
  }

  @Test func officesAndPlacesBeforeANameAreLeftOut() {
    #expect(
      names("Later they were met by Vice President Maria Park on the old bridge.") == [
        "Maria Park*"
      ])
    #expect(
      names("Later they were met by Florida Republican Marco Reed on the old bridge.") == [
        "Marco Reed*"
      ])
  }

  @Test func particlesStayInside() {
    #expect(
      names("Later they were met by Maria von der Reed on the old bridge.").first
        == "Maria von der Reed*")
  }

  @Test func placesAreNoPersons() {
    #expect(names("Later they went over the old bridge to North Korea again.") == ["North Korea"])
  }
}
