import Foundation
import Testing

@testable import HearsayIntake

@Suite struct FileContentTests {
  @Test(arguments: [1, 3, 4096])
  func tellsStandardInputByItsFirstByte(_ chunk: Int) throws {
    func read(_ text: String) throws -> [String] {
      try summaries(standardInput: Array(text.utf8), chunk: chunk)
    }
    #expect(try read("\n {\"text\":\"a\"}\n{\"text\":\"b\"}") == ["stdin:2=a", "stdin:3=b"])
    #expect(try read(" [{\"text\":\"a\"}]") == ["stdin:1=a"])
    #expect(try read("Kim said.\n") == ["stdin=Kim said.\n"])
    #expect(try read("\u{FEFF}{\"id\":\"x\",\"text\":\"a\"}") == ["x=a"])
    #expect(try read("\u{FEFF}Kim") == ["stdin=Kim"])
    #expect(try read("") == ["! -: is empty"])
    #expect(try read("  \n") == ["stdin=  \n"])
  }

  @Test func advisesOnAnObjectOfSeveralLines() throws {
    let found = try summaries(standardInput: Array("{\n\"text\": \"a\"\n}".utf8))
    #expect(
      found.first?.hasSuffix("an object must stand on one line; jq -c . puts it there") == true)
  }

  @Test func givesALineBeforeTheNextIsWritten() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    var source = ArticleSource(paths: ["-"], standardInput: ends[0])
    for text in ["one", "two"] {
      let line = "{\"id\":\"\(text)\",\"text\":\"t\"}\n"
      #expect(write(ends[1], line, line.utf8.count) == line.utf8.count)
      #expect(source.next()?.article?.id == text)
    }
    close(ends[1])
    #expect(source.next() == nil)
    close(ends[0])
  }
}
