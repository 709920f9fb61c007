import Hearsay
import Testing

@testable import HearsayReports

@Suite struct LinkedNamesTests {
  private let article = Story("Words.").article

  private func text(_ iri: [UInt8]) -> String { String(decoding: iri, as: UTF8.self) }

  @Test func namesEncodeWhateverIRIsReserve() {
    #expect(text(LinkedNames.editor("Åsa <x>#1")) == "urn:hearsay:editor:%C3%85sa%20%3Cx%3E%231")
    #expect(text(LinkedNames.registry("kp.kcna")) == "urn:hearsay:registry:kp.kcna")
  }

  @Test func oneIdInTwoPlacesIsTwoNames() {
    let (one, other) = (LinkedNames(article, number: 0), LinkedNames(article, number: 1))
    #expect(one.article != other.article)
    #expect(one.record("abc") != other.record("abc"))
    #expect(text(one.record("abc")).hasPrefix("urn:hearsay:record:abc:"))
  }

  @Test func onlyResolvedNamesAreSharedBetweenArticles() {
    let (one, other) = (LinkedNames(article, number: 0), LinkedNames(article, number: 1))
    #expect(one.agent("Ann Ek", isResolved: true) == other.agent("Ann Ek", isResolved: true))
    #expect(one.agent("he", isResolved: false) != other.agent("he", isResolved: false))
  }

  @Test func partsHangOnTheirThing() {
    #expect(text(LinkedNames.part("relay-1", of: Array("urn:x".utf8))) == "urn:x#relay-1")
  }
}
