import Hearsay
import Testing

@testable import HearsayReports

@Suite struct SignOffWordsTests {
  @Test(arguments: [
    ("verified", true), ("verified-with-changes", true), ("waived", true), ("rejected", false),
    ("withdrawn", false), ("", false),
  ])
  func onlySomeDecisionsLetARecordRun(_ decision: String, _ accepts: Bool) {
    #expect(SignOff(decision: decision, by: "Ann Ek", at: "2026-03-04").accepts == accepts)
  }

  @Test func wordsSayWhoAndWhenAndWhy() {
    var signOff = SignOff(decision: "waived", by: "Ann Ek", at: "2026-03-04T10:00:00Z")
    #expect(signOff.words == "waived by Ann Ek, 2026-03-04T10:00:00Z")
    signOff.note = "on tape"
    #expect(signOff.words == "waived by Ann Ek, 2026-03-04T10:00:00Z: on tape")
  }
}
