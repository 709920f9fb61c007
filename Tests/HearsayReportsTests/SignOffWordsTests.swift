import Hearsay
import Testing

@testable import HearsayReports

@Suite struct SignOffWordsTests {
  @Test func wordsSayWhoAndWhenAndWhy() {
    var signOff = SignOff(decision: .waived, by: "Ann Ek", at: "2026-03-04T10:00:00Z")
    #expect(signOff.words == "waived by Ann Ek, 2026-03-04T10:00:00Z")
    signOff.note = "on tape"
    #expect(signOff.words == "waived by Ann Ek, 2026-03-04T10:00:00Z: on tape")
  }
}
