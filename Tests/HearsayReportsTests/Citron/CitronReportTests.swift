import Hearsay
import Testing

@testable import HearsayReports

@Suite struct CitronReportTests {
  @Test func everyArticleIsAFileAndNothingElseIs() {
    let part = CitronReport().part(of: Story("Nothing.").result(), number: 0)
    #expect(CitronReport().mainFile == .none && CitronReport().fixedFiles.isEmpty)
    #expect(part.bytes.isEmpty)
    #expect(part.files.map { $0.stem + $0.ending } == ["story-1.json"])
    #expect(part.files.map(\.bytes) == [Array("{\"text\":\"Nothing.\",\"quotes\":[]}\n".utf8)])
  }
}
