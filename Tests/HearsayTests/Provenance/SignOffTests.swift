import Hearsay
import Testing

@Suite struct SignOffTests {
  @Test(arguments: [
    (EditorDecision.verified, true), (.verifiedWithChanges, true), (.waived, true),
    (.rejected, false), (.withdrawn, false),
  ])
  func onlySomeDecisionsLetARecordRun(_ decision: EditorDecision, _ lifts: Bool) {
    #expect(decision.lifts == lifts)
  }
}
