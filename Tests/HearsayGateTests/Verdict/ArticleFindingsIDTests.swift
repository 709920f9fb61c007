import Hearsay
import Testing

@testable import HearsayGate

@Suite struct ArticleFindingsIDTests {
  private func result(_ reason: String) -> ArticleRecords {
    var result = Case().result
    result.findings = [Finding(id: "conflicting-figures", severity: .hold, reason: reason)]
    return result
  }

  @Test func aDecisionOnOneFindingLiftsNoOther() {
    #expect(result("Five and six.").findingsID == result("Five and six.").findingsID)
    #expect(result("Five and six.").findingsID != result("Five and seven.").findingsID)
    var more = result("Five and six.")
    more.findings.append(Finding(id: "named", severity: .note, reason: "Named."))
    #expect(more.findingsID != result("Five and six.").findingsID)
  }

  @Test func aSignOffOnTheArticleLiftsItsFindings() {
    var line = PolicyLine(
      id: "a", note: "", policy: "test", file: "t.yml", line: 1, criteria: PolicyCriteria(),
      decision: .hold, demand: SignOffDemand())
    line.criteria.findings = ["conflicting-figures"]
    let gate = Gate(policy: Policy(name: "test", lines: [line]), now: 1_772_700_000)
    let held = gate.verdict(on: result("Five and six."), entries: [])
    let waiting = held.seen(at: "2026-03-05T08:40:00Z").waiting
    #expect(waiting.map(\.id) == [result("Five and six.").findingsID])
    let signed = log(
      EntryDraft(
        editor: "Ada", decision: .waived, subject: waiting[0].subject, at: "2026-03-04T10:00:00Z"))
    #expect(gate.verdict(on: result("Five and six."), entries: signed).decision == .pass)
    let changed = gate.verdict(on: result("Five and seven."), entries: signed)
    #expect(changed.decision == .hold && changed.lapsed.count == 1)
  }
}
