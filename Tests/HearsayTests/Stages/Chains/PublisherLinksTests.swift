import Testing

@testable import Hearsay

@Suite struct PublisherLinksTests {
  private func links(_ text: String, publisher: String? = nil, provider: String? = nil)
    -> [ChainLink]
  {
    let pack = PackFixture.pack
    var document = OutletReading(text).document
    var article = document.article
    article.publisher = publisher
    article.provider = provider
    document = Document(article, layersOf: document)
    let row = pack.outlets.row(
      publisher: publisher, additions: pack.chains.publisherAdditions,
      article: pack.chains.publisherArticle)
    return PublisherLinks(
      table: pack.outlets, additions: pack.chains.publisherAdditions,
      article: pack.chains.publisherArticle
    ).links(document, publisher: row)
  }

  private func names(_ text: String, publisher: String? = nil, provider: String? = nil) -> [String]
  {
    links(text, publisher: publisher, provider: provider).map { $0.mention.entity ?? "nobody" }
  }

  @Test func anAgencyInTheDatelineComesBeforeThePublisher() throws {
    let links = links("PORTSEA (Reuters) - The bridge is safe.", publisher: "Harbour Gazette")
    #expect(links.map(\.role) == [.publisher, .publisher])
    #expect(links.map(\.mention.entity) == ["Reuters", "Harbour Gazette"])
    let reuters = try #require(links.first)
    #expect(reuters.mention.spans == [TextSpan(9, 16)])
    #expect(reuters.mention.registry?.id == "gb.reuters")
    #expect(reuters.mention.why == "the dateline, registry: Reuters")
    #expect(links.last?.mention.spans == [])
    #expect(links.last?.mention.registry == nil)
  }

  @Test func aBylineAndTheInputNameOneToo() {
    #expect(
      names("By Ada Lindqvist, Associated Press\n\nThe bridge is safe.", publisher: "CNN")
        == ["Associated Press", "CNN"])
    #expect(
      names("The bridge is safe.", publisher: "CNN", provider: "AFP")
        == ["Agence France-Presse", "CNN"])
    #expect(names("The bridge is safe.", provider: "Harbour Wire") == ["Harbour Wire"])
  }

  @Test func noneIsNamedTwice() {
    #expect(
      names("PORTSEA (Reuters) - It is safe.\n\nBy Ada Lindqvist, Reuters", provider: "reuters")
        == ["Reuters"])
  }

  @Test func aPublisherIsNoAgencyOfItsOwn() {
    #expect(
      names("PORTSEA (Reuters) - It is safe.", publisher: "Reuters", provider: "Reuters")
        == ["Reuters"])
  }

  @Test func picturesAndHelpersBringNoArticle() {
    #expect(
      names(
        "It is safe.\n\nA bridge. Maria Park/Reuters\n\nThe Associated Press contributed to this report."
      ).isEmpty)
  }

  @Test func withoutAPublisherThereIsNone() {
    #expect(names("The bridge is safe.").isEmpty)
  }
}

extension Document {
  /// The same layers over an article of which more is known.
  fileprivate init(_ article: Article, layersOf other: Document) {
    self.init(article)
    tokens = other.tokens
    namedSources = other.namedSources
  }
}
