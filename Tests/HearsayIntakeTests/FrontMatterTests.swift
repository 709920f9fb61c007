import Testing

@testable import HearsayIntake

@Suite struct FrontMatterTests {
  private func fields(_ lines: String) -> ArticleFields? {
    FrontMatter(Array("---\n\(lines)\n---\ntext".utf8)[...])?.fields
  }

  @Test func readsSimpleLines() {
    let fields = fields(
      """
      title: "A \\"quoted\\" title: with colon" # remark
      source: 'The Editor''s Post'
      Date: 2017-12-01   # remark
      url: https://example.org/a#b
      lang: en
      Agency: Reuters
      author: Somebody
      # remark: none
      tags: [a, b]
      summary: >
        title: not this one
      """)
    #expect(fields?.title == "A \"quoted\" title: with colon")
    #expect(fields?.publisher == "The Editor's Post" && fields?.date == "2017-12-01")
    #expect(fields?.url == "https://example.org/a#b" && fields?.language == "en")
    #expect(fields?.provider == "Reuters")
  }

  @Test func prefersPublisherAndLanguageOverTheirOtherNames() {
    for lines in [
      "publisher: P\nsource: S\nlanguage: de\nlang: en",
      "source: S\npublisher: P\nlang: en\nlanguage: de",
    ] {
      #expect(fields(lines)?.publisher == "P" && fields(lines)?.language == "de")
    }
  }

  @Test func aMarkOnAColonOrAQuoteDoesNotHideIt() {
    #expect(fields("title:\u{301} a")?.title == "\u{301} a")
    #expect(fields("title: 'a'\u{301}")?.title == "a")
  }

  @Test func endsAfterTheClosingLine() {
    for text in ["---\n---\n", "---\nid: x\n...\n", "--- \r\n---\r\n", "---\n---"] {
      #expect(
        FrontMatter(Array((text + (text.hasSuffix("\n") ? "rest" : "")).utf8)[...])?.end
          == text.utf8.count)
    }
  }

  @Test(arguments: [
    "", "text", "---", "---\ntitle: open", "----\n---\n", " ---\n---\n", "text\n---\n---\n",
  ])
  func isNotThere(_ text: String) {
    #expect(FrontMatter(Array(text.utf8)[...]) == nil)
  }
}
