import Testing

@testable import Hearsay

@Suite struct NameIndexBuilderTests {
  private func names(_ text: String) -> [String] {
    let document = PackFixture.document(PackFixture.article(text))
    let symbols = PackFixture.pack.classes.symbols
    return document.article.text.withUnsafeBufferPointer { bytes in
      let builder = NameIndexBuilder(
        lexicon: PackFixture.pack.names, tape: ResolutionTape(symbols), document: document,
        text: bytes)
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

  @Test func titlesWithAnAdjectiveBeforeThemAreLeftOutToo() {
    #expect(
      names("Later they met former Reed senior adviser Sidney Park on the old bridge.").last
        == "Sidney Park*")
  }

  @Test func aSurnameMayLookLikeAPronoun() {
    #expect(
      names("Later they were met by Vice Premier Liu He on the old bridge.") == ["Liu He*"])
  }

  @Test func namesOfCommonWordsAreFoundInTitlesToo() {
    #expect(names("Mayor Meets Senator Maria Park").last == "Maria Park*")
  }

  @Test func placesAreNoPersons() {
    #expect(names("Later they went over the old bridge to North Korea again.") == ["North Korea"])
  }
}
