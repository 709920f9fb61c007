import Hearsay
import Testing

@testable import HearsayReports

@Suite struct OverviewTotalsTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (1_002_034, "1,002,034")])
  func thousandsAreSetOff(_ value: Int, _ text: String) {
    #expect(html { $0.grouped(value) } == text)
  }

  @Test func totalsSayWhatIsMissing() {
    let story = Story("“Go,” Ann said.")
    var run = RunSummary()
    run.add(ArticleSummary(story.result(story.record(content: ["“Go,”"]))))
    run.add(ArticleSummary(story.result()))
    let text = html { OverviewTotals(run: run).append(to: &$0) }
    #expect(text.contains("<dt>articles</dt><dd><b>2</b> <span class=\"about\">1 without records<"))
    #expect(text.contains("<dt>with a speaker</dt><dd><b>0</b> <span class=\"about\">1 without<"))
  }
}
