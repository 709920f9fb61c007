import Hearsay
import Testing

@testable import HearsayReports

@Suite struct FileRegionsTests {
  private func region(
    _ text: String, _ words: [String], fileOffset: Int? = 0, line: Int? = nil, snippet: Bool = false
  ) -> String {
    var story = Story(text, fileOffset: fileOffset)
    story.article.line = line
    return written {
      FileRegions(story.article).append(words.map(story.span), snippet: snippet, to: &$0)
    }
  }

  @Test func linesAndColumnsCountFromOneInCodePoints() {
    #expect(
      region("One.\r\n👍 é “No,”\nhe said.", ["“No,”"])
        == #","region":{"startLine":2,"startColumn":5,"endLine":2,"endColumn":10,"#
        + #""byteOffset":14,"byteLength":9}"#)
  }

  @Test func severalSpansAreOneRegion() {
    #expect(
      region("“No,” he said,\n“never.”", ["“No,”", "“never.”"], snippet: true)
        == #","region":{"startLine":1,"startColumn":1,"endLine":2,"endColumn":9,"#
        + #""byteOffset":0,"byteLength":31,"snippet":{"text":"“No,” he said,\n“never.”"}}"#)
  }

  @Test func aByteOrderMarkIsNoColumn() {
    #expect(
      region("No.", ["No"], fileOffset: 3)
        == #","region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":3,"#
        + #""byteOffset":3,"byteLength":2}"#)
  }

  @Test func aTextBehindFrontMatterHasBytesUntilItsLineIsKnown() {
    #expect(
      region("No.", ["No"], fileOffset: 40) == #","region":{"byteOffset":40,"byteLength":2}"#)
    #expect(
      region("Oh.\nNo.", ["No"], fileOffset: 40, line: 6)
        == #","region":{"startLine":7,"startColumn":1,"endLine":7,"endColumn":3,"#
        + #""byteOffset":44,"byteLength":2}"#)
  }

  @Test func anArticleInJSONHasItsLine() {
    #expect(
      region("Oh.\n“No”", ["“No”"], fileOffset: nil, line: 12, snippet: true)
        == #","region":{"startLine":12,"snippet":{"text":"“No”"}}"#)
  }

  @Test func withoutAPlaceThereIsNoRegion() {
    #expect(region("No.", ["No"], fileOffset: nil) == "")
    #expect(region("No.", []) == "")
  }
}
