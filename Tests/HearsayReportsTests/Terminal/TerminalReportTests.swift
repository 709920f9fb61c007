import Hearsay
import Testing

@testable import HearsayReports

@Suite struct TerminalReportTests {
  private let report = TerminalReport(options: TerminalOptions(width: 80, color: false))
  private let story = Story("“No,” he said.")

  @Test func anArticleIsAHeaderAndItsRecords() {
    let record = story.record(content: ["“No,”"], cue: "said", speaker: story.source("he"))
    let id = Fingerprint.of(record, in: story.article)
    let expected = """
      A story · Example Times · in/story.txt · 1 record

        direct    93%  he
              content  “No,”
                  cue  said
                   id  \(id)


      """
    #expect(written { report.append(story.result(record), to: &$0) } == expected)
  }

  @Test func anArticleWithoutRecordsTakesOneLine() {
    var story = story
    story.article.title = nil
    story.article.publisher = nil
    let text = written { report.append(story.result(), to: &$0) }
    #expect(text == "story-1 · in/story.txt · no records\n")
  }

  @Test func remarksFollowTheHeader() {
    let text = written { report.append(story.result(remarks: ["cut short\u{1B}c"]), to: &$0) }
    #expect(text.hasSuffix("· no records\n  remark  cut short\u{FFFD}c\n"))
  }

  @Test func anArticlesOwnFindingsFollowTheHeader() {
    var result = story.result()
    result.findings = [
      Finding(id: "state-media-mentioned", severity: .note, reason: "KCNA is named.", task: "Read.")
    ]
    let text = String(decoding: report.part(of: result, number: 0).bytes, as: UTF8.self)
    let expected = "     note  state-media-mentioned: KCNA is named.\n           → Read.\n"
    #expect(text.hasSuffix("· no records\n" + expected))
  }

  @Test func theSummarySaysHowManyArticlesNeedSomebody() {
    var record = story.record(content: ["“No,”"])
    record.findings = [Finding(id: "a", severity: .hold, reason: "r")]
    var summary = RunSummary()
    summary.add(ArticleSummary(story.result(record)))
    let text = String(decoding: report.closing(summary), as: UTF8.self)
    #expect(
      text.contains(
        "hold          1 · articles with a hold\ncaution       0 · more with a caution\n"))
    #expect(
      text.hasSuffix("a                                1        -        -        1        1\n"))
  }

  @Test func aHeaderCannotDriveTheTerminal() {
    var story = story
    story.article.title = "\u{1B}[2J\nA \u{202E}title"
    let text = written { report.append(story.result(), to: &$0) }
    #expect(text == "\u{FFFD}[2J A \u{FFFD}title · Example Times · in/story.txt · no records\n")
  }

  @Test func theSummaryIsATable() {
    var summary = RunSummary()
    for _ in 1...10 { summary.add(ArticleSummary(story.result())) }
    summary.add(ArticleSummary(story.result(story.record(content: ["“No,”"]))))
    let expected = """

      articles      11 · 10 without records
      records        1 · 1 direct
      with speaker   0 · 1 without
      relayed        0

      """
    #expect(String(decoding: report.closing(summary), as: UTF8.self) == expected)
  }

  @Test func inputsThatFailedAreInTheSummary() {
    var summary = RunSummary()
    for line in 1...3 { summary.add(UnreadInput(path: "a.jsonl", line: line, message: "broken")) }
    let text = String(decoding: report.closing(summary), as: UTF8.self)
    #expect(text.hasSuffix("not read      3 · inputs failed\n"))
  }

  @Test func aSummaryHasNoArticles() {
    let report = TerminalReport(options: TerminalOptions(isSummary: true))
    var summary = RunSummary()
    summary.add(ArticleSummary(story.result()))
    #expect(report.part(of: story.result(), number: 0).bytes.isEmpty)
    let text = String(decoding: report.closing(summary), as: UTF8.self)
    #expect(text.hasPrefix("articles      1"))
  }
}
