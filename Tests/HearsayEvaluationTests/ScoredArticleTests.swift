import Testing

@testable import HearsayEvaluation

@Suite struct ScoredArticleTests {
  private let article = ScoredArticle(text: MadeUp.text)

  @Test func punctuationAtTheEndsDoesNotMatter() {
    let bare = MadeUp.at("the plan “reckless")
    #expect(article.tokens(bare) == article.tokens(MadeUp.mixed.content))
  }

  @Test func quotesBecomeTokens() {
    let gold = article.tokens(of: MadeUp.direct)
    let predicted = article.tokens(of: MadeUp.direct.predicted(source: []))
    #expect(gold.content.ranges == [6..<9, 13..<15])
    #expect(gold.source.count == 3 && gold.cue.count == 1)
    #expect(predicted.content == gold.content && predicted.source.isEmpty)
  }

  @Test func contentsWithMarksAreMarked() {
    #expect(article.isMarked(MadeUp.mixed.content))
    #expect(article.isMarked(MadeUp.at("laughed")))
    #expect(!article.isMarked(MadeUp.belief.content))
  }
}
