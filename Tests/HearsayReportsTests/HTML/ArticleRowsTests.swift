import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ArticleRowsTests {
  private let story = Story("# Head\n\nOne “a”.\n\nTwo “b” and “c”.\n\n***")

  private var rows: [ArticleRows.Row] {
    var result = story.result(
      story.record(content: ["“a”"]), story.record(content: ["“b”"]),
      story.record(content: ["“c”"]))
    result.paragraphs = [story.span("One “a”."), story.span("Two “b” and “c”.")]
    return ArticleRows(result).rows
  }

  @Test func noWordIsLeftOut() {
    let words = rows.map { story.article.words(of: [$0.block]) }
    #expect(words == ["# Head", "One “a”.", "Two “b” and “c”.", "***"])
  }

  @Test func eachRecordIsBesideItsBlock() {
    #expect(rows.map(\.records) == [0..<0, 0..<1, 1..<3, 3..<3])
  }

  @Test func anEmptyTextHasNoRows() {
    #expect(ArticleRows(Story(" \n").result()).rows.isEmpty)
  }
}
