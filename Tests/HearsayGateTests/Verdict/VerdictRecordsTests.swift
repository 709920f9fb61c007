import Hearsay
import Testing

@testable import HearsayGate

@Suite struct VerdictRecordsTests {
  private func judged(_ decision: GateDecision, _ severity: Severity) -> ArticleRecords {
    var line = PolicyLine(
      id: "a", note: "", policy: "test", file: "t.yml", line: 1, criteria: PolicyCriteria(),
      decision: decision, demand: decision == .hold ? SignOffDemand() : nil)
    line.criteria.severity = .caution
    return Gate(policy: Policy(name: "test", lines: [line]), now: 0)
      .verdict(on: Case(severity: severity).result, entries: []).judged
  }

  @Test(arguments: [
    (GateDecision.hold, Severity.caution, Severity.hold), (.block, .caution, .hold),
    (.pass, .hold, .caution), (.hold, .note, .note),
  ])
  func aFindingWeighsWhatThePolicyMakesOfIt(
    _ decision: GateDecision, _ given: Severity, _ judged: Severity
  ) {
    #expect(self.judged(decision, given).records[0].findings.map(\.severity) == [judged])
  }
}
