import Hearsay
import Testing

@testable import HearsayGate

@Suite struct StandingDecisionsTests {
  private let record = Case().fingerprint

  @Test func ofEachEditorTheLastDecisionStands() {
    let standing = StandingDecisions(
      log(Case().draft(), Case().draft(.waived), Case().draft(by: "Bo", at: "2026-03-01T10:00:00Z"))
    )
    #expect(standing[record].map(\.draft.editor) == ["Bo", "Ada"])
    #expect(standing.decision(of: "Ada", on: record)?.draft.decision == .waived)
    #expect(standing.records == [record])
  }

  @Test func clocksDoNotDecideWhatIsLater() {
    let later = Case().draft(.withdrawn, at: "2020-01-01T00:00:00Z")
    #expect(StandingDecisions(log(Case().draft(), later))[record].isEmpty)
  }

  @Test(arguments: [EditorDecision.withdrawn, .rejected])
  func ofTwoBranchesTheOneThatLiftsNothingStands(_ decision: EditorDecision) {
    let lifting = CaseEntry(Case().draft(at: "2026-03-05T10:00:00Z"), number: 2, previous: ["a"])
    let other = CaseEntry(Case().draft(decision), number: 2, previous: ["a"])
    for entries in [[lifting, other], [other, lifting]] {
      #expect(StandingDecisions(entries)[record].allSatisfy { !$0.draft.decision.lifts })
    }
  }
}
