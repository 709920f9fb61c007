import Hearsay
import Testing

@testable import HearsayReports

@Suite struct BratReportTests {
  private let story = Story("“No,” Park said.\r\nSo it\u{0} is.")

  @Test func anArticleIsItsTextAndItsAnnotations() throws {
    let part = BratReport().part(
      of: story.result(story.record(content: ["“No,”"], cue: "said")), number: 0)
    #expect(part.bytes.isEmpty && part.files.map(\.ending) == [".txt", ".ann"])
    #expect(part.files.map(\.stem) == ["story-1", "story-1"])
    #expect(part.files.first?.bytes == story.article.text)
  }

  @Test func anArticleWithoutRecordsHasBothFilesToo() {
    let files = BratReport().part(of: story.result(), number: 0).files
    #expect(files.count == 2 && files[1].bytes.isEmpty)
  }

  @Test func theFolderSaysWhatItsAnnotationsAre() {
    #expect(BratReport().mainFile == .none)
    let names = BratReport().fixedFiles.map { $0.stem + $0.ending }
    #expect(names == ["annotation.conf", "visual.conf"])
  }
}
