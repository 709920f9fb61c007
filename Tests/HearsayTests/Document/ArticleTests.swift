import Testing

@testable import Hearsay

@Suite struct ArticleTests {
  @Test func anArticleKnowsTheDigestOfItsText() {
    let article = Article(id: "a", path: "a.txt", text: Array("abc".utf8))
    #expect(article.sha256 == SHA256.hexDigest(of: Array("abc".utf8)))
  }

  @Test func whatIsNotGivenIsNotKnown() {
    let article = Article(id: "a", path: "-", text: [])
    #expect(article.title == nil)
    #expect(article.publisher == nil)
    #expect(article.fileOffset == nil)
  }
}
