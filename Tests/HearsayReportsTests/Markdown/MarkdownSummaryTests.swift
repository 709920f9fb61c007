import Hearsay
import Testing

@testable import HearsayReports

@Suite struct MarkdownSummaryTests {
  private let story = Story("“No,” he said.")

  private func article(_ severities: Severity...) -> ArticleSummary {
    var record = story.record(content: ["“No,”"])
    record.findings = severities.map { Finding(id: "is-\($0.rawValue)", severity: $0, reason: "r") }
    return ArticleSummary(story.result(record))
  }

  private func text(_ run: RunSummary, _ least: Severity = .note) -> String {
    String(decoding: MarkdownSummary(leastSeverity: least).bytes(of: run), as: UTF8.self)
  }

  @Test func countsFindingsAndWhatToLookAtFirst() {
    var run = RunSummary()
    run.add(article(.note))
    run.add(article(.caution))
    run.add(article(.hold, .note))
    #expect(
      text(run) == """
        ## Sources and quotations

        3 articles with 3 records. **1 article on hold**, 1 more with a caution.

        | finding | hold | caution | note |
        | --- | ---: | ---: | ---: |
        | is-hold | 1 |  |  |
        | is-caution |  | 1 |  |
        | is-note |  |  | 2 |

        | to look at first | records on hold | with a caution |
        | --- | ---: | ---: |
        | A story | 1 | 0 |
        | A story | 0 | 1 |

        """)
  }

  @Test func milderFindingsStayAway() {
    var run = RunSummary()
    run.add(article(.hold, .caution, .note))
    #expect(text(run, .hold).contains("| finding | hold |\n| --- | ---: |\n| is-hold | 1 |\n"))
    #expect(!text(run, .hold).contains("is-caution"))
  }

  @Test func unreadInputsAreNamed() {
    var run = RunSummary()
    for line in 1...23 { run.add(UnreadInput(path: "<a>", line: line, message: "is *empty*")) }
    let text = text(run)
    #expect(text.contains("**Not read: 23 inputs.**\n\n- &lt;a&gt;:1: is \\*empty\\*\n"))
    #expect(text.hasSuffix("\n- and 3 more\n"))
  }

  @Test func aRunWithoutFindingsIsASentence() {
    #expect(
      text(RunSummary())
        == "## Sources and quotations\n\n0 articles with 0 records. **0 articles on hold**, 0 more with a caution.\n"
    )
  }
}
