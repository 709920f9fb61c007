import Testing

@testable import HearsayGate

@Suite struct SigningErrorTests {
  private func record(_ id: String, in article: String) -> WaitingRecord {
    var subject = Case().draft().subject
    subject.article = article
    return WaitingRecord(
      id: id, subject: subject, context: "", findings: [], roles: [], evidence: [], seen: "")
  }

  @Test func anAmbiguousIDShowsWhatItCouldMean() {
    let error = SigningError.ambiguous(
      "ab", [record("ab12", in: "bridge"), record("ab34", in: "ferry")])
    #expect(
      "\(error)" == """
        “ab” is not one record; say more of the id, or --article
          ab12 in bridge
          ab34 in ferry
        """)
  }

  @Test func aListOfCandidatesIsShort() {
    let many = (1...50).map { record("ab\($0)", in: "bridge") }
    #expect("\(SigningError.ambiguous("ab", many))".split(separator: "\n").count == 9)
  }

  @Test func whoHoldsTheRoleIsNamed() {
    let error = SigningError.notInRole("Bo", "lawyer", holders: ["Ada", "Eva"])
    #expect("\(error)" == "Bo is no lawyer; the policy names Ada, Eva")
    #expect("\(SigningError.notInRole("Bo", "lawyer", holders: []))".hasSuffix("names nobody"))
  }

  @Test func anUnknownRecordSaysWhatMustComeFirst() {
    #expect("\(SigningError.unknown("ab"))".contains("hearsay gate"))
  }
}
