import Hearsay
import Testing

@testable import HearsayReports

@Suite struct PageFrameTests {
  private let frame = PageFrame(
    tool: ReportTool(version: "1<2", rulesDigest: "0123456789abcdef"))

  @Test func aPageSaysItsLanguageAndHowToSkip() {
    let text = html { frame.appendBeginning(title: "a & b", isOverview: true, to: &$0) }
    #expect(text.hasPrefix("<!doctype html>\n<html lang=\"en\">"))
    #expect(text.contains("<title>a &amp; b</title>"))
    #expect(text.contains("<body class=\"overview\">\n<a class=\"skip\" href=\"#main\">"))
  }

  @Test func aPageSaysWhatMadeIt() {
    let text = html { frame.appendEnd(to: &$0) }
    #expect(text.contains("Made by hearsay 1&lt;2 with rules <code>0123456789ab</code>"))
    #expect(text.contains("never says that a claim is true or false"))
  }
}
