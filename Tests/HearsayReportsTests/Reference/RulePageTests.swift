import Testing

@testable import Hearsay
@testable import HearsayReports

@Suite struct RulePageTests {
  private func page(
    _ kind: RuleDescription.Kind = .source, written: [WrittenKey], measure: RuleMeasure? = nil
  ) -> String {
    let rule = RuleDescription(
      id: "en.source.test", note: "told <us>", kind: kind, file: "a.yml", line: 3,
      written: written,
      examples: [RuleExample(text: "Lee said so.", spans: [.source: [TextSpan(0, 3)]], line: 4)],
      counterexamples: [RuleExample(text: "1. Nobody", spans: [:], line: 5)], measure: measure)
    let page = RulePage(rule) { "`\($0)`, line \($1)" }.page
    return String(decoding: page.file.bytes, as: UTF8.self)
  }

  @Test func aPageSaysWhatTheRuleReadsAndWhere() {
    let page = page(written: [WrittenKey(key: "cue", text: "<verb>")])
    #expect(page.hasPrefix(ReferencePage.mark + "\n\n# en.source.test\n\ntold &lt;us&gt;\n"))
    #expect(page.contains("- **File:** `a.yml`, line 3\n"))
    #expect(page.contains("```\ncue: <verb>\n```"))
    #expect(page.contains("## It reads\n\n> <b>Lee</b><sub>source</sub> said so.\n"))
    #expect(page.contains("## It reads nothing in\n\n> 1\\. Nobody\n"))
  }

  @Test func sharesOfLargeNumbersAreGrouped() {
    let measure = RuleMeasure(
      proposed: Tally(right: 600, total: 1204), chosen: Tally(right: 0, total: 0))
    let page = page(written: [], measure: measure)
    #expect(page.contains("- **Right where chosen:** never\n"))
    #expect(page.contains("- **Right where proposed:** 50 % of 1,204\n"))
  }

  @Test func aRuleWithoutWeightsSaysWhoseItHas() {
    let page = page(written: [WrittenKey(key: "weighed-as", text: "en.source.subject")])
    #expect(page.contains("- **Right where chosen:** weighed as `en.source.subject`\n"))
  }

  @Test func kindsThatAreNotMeasuredSayNothingOfIt() {
    #expect(!page(.figure, written: []).contains("Right where"))
  }
}
