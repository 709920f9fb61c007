import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ArticleBodyTests {
  private func body(language: String? = nil, article: Int? = nil) -> String {
    var story = Story("“Go,” Ann said.\n\nNobody went.")
    story.article.language = language
    let publisher = ChainLink(
      role: .publisher,
      mention: SourceMention(spans: [], entity: "Example Times", classes: ["news-media"]))
    let record = story.record(
      content: ["“Go,”"], cue: "said", speaker: story.source("Ann"), chain: [publisher])
    var result = story.result(record, remarks: ["No rules for <it>."])
    result.paragraphs = [story.span("“Go,” Ann said."), story.span("Nobody went.")]
    return html { ArticleBody(result, article: article).append(to: &$0) }
  }

  @Test func remarksComeFirst() {
    #expect(body().hasPrefix("<p class=\"remark\">No rules for &lt;it&gt;.</p>"))
  }

  @Test func aCardStandsBesideItsParagraph() {
    let rows = body().split(separator: "<div class=\"row\">").dropFirst()
    #expect(rows.map { $0.contains("class=\"record\"") } == [true, false])
  }

  @Test func whatThePublisherIsStandsOnce() {
    #expect(body().split(separator: "<small>news media</small>").count == 2)
    #expect(body().contains("<li><i>publisher</i> Example Times"))
  }

  @Test func anOverviewNamesThePublisherAboveTheTextAlone() {
    #expect(!body(article: 1).contains("<li><i>publisher</i>"))
    #expect(body(article: 1).contains("<i>publisher</i> Example Times"))
  }

  @Test func theTextIsInItsOwnLanguage() {
    #expect(body(language: "de").contains("<p lang=\"de\">"))
    #expect(body(language: "en").contains("<p><span"))
  }
}
