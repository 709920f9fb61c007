import Hearsay
import Testing

@testable import HearsayReports

@Suite struct FindingsChartTests {
  private func chart(_ findings: Finding...) -> String {
    let story = Story("“Go,” Ann said.")
    var result = story.result()
    result.findings = findings
    var run = RunSummary()
    run.add(ArticleSummary(result))
    return html { FindingsChart(run: run).append(to: &$0) }
  }

  @Test func theGravestFindingComesFirst() {
    let text = chart(
      Finding(id: "a", severity: .note, reason: "r"),
      Finding(id: "b", severity: .hold, reason: "r"),
      Finding(id: "c", severity: .note, reason: "r"))
    let ids = text.matches(of: #/href="#f-([a-z])"/#).map { String($0.output.1) }
    #expect(ids == ["b", "a", "c"])
  }

  @Test func everyBarHasItsNumbers() {
    let text = chart(Finding(id: "a", severity: .caution, reason: "r"))
    #expect(text.contains("<td>–</td><td>1</td><td>–</td><td>1</td>"))
    #expect(text.contains("aria-hidden=\"true\""))
    #expect(text.contains("<rect class=\"caution\" x=\"0\" width=\"1000\""))
  }

  @Test func withoutFindingsThereIsNoTable() { #expect(chart().isEmpty) }
}
