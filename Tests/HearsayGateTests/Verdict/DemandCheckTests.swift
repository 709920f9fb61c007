import Testing

@testable import HearsayGate

@Suite struct DemandCheckTests {
  private static let now = 1_772_700_000  // 2026-03-05T08:40:00Z

  private func missing(
    _ demand: SignOffDemand, _ drafts: [EntryDraft], keys: [String: String] = [:]
  ) -> String? {
    var policy = Policy(name: "test", lines: [], roster: Roster(roles: ["editor": ["Ada", "Bo"]]))
    policy.keys = keys
    let entries = drafts.map { CaseEntry($0, number: 1, previous: []) }
    return DemandCheck(demand, policy: policy, decisions: entries, now: Self.now).missing
  }

  @Test func whatIsMissingIsSaidInWords() {
    let demand = SignOffDemand(count: 2, role: "editor", evidence: [.note, .link])
    #expect(missing(demand, []) == "2 sign-offs as editor with a note and a link")
    #expect(missing(SignOffDemand(), []) == "a sign-off")
  }

  @Test func aPersonIsCountedOnceHoweverTheNameIsWritten() {
    let two = SignOffDemand(count: 2)
    #expect(missing(two, [Case().draft(by: "Ada Lind"), Case().draft(by: "ADA LIND")]) != nil)
    #expect(missing(two, [Case().draft(by: "Ada Lind"), Case().draft(by: "Ida Lind")]) == nil)
  }

  @Test func aDecisionRunsOutAfterItsDaysAndNotBefore() {
    let demand = SignOffDemand(days: 1)
    #expect(missing(demand, [Case().draft(at: "2026-03-04T08:40:00Z")]) == nil)
    let late = missing(demand, [Case().draft(at: "2026-03-04T08:39:59Z")])
    #expect(late == "a sign-off; Ada’s decision ran out after 1 day")
  }

  @Test(arguments: ["2099-01-01T00:00:00Z", "soon", ""])
  func aDecisionThatWouldNeverRunOutDoesNotCount(_ time: String) {
    #expect(missing(SignOffDemand(), [Case().draft(at: time)])?.contains("does not count") == true)
  }

  @Test func clocksMayBeAnHourApart() {
    #expect(missing(SignOffDemand(), [Case().draft(at: "2026-03-05T09:30:00Z")]) == nil)
  }

  @Test func aNoteOfSpacesIsNone() {
    let demand = SignOffDemand(evidence: [.note])
    #expect(missing(demand, [Case().draft(note: " \n")])?.contains("has no note") == true)
  }

  @Test func whoIsNamedWithAKeyMustSignWithIt() {
    var draft = Case().draft()
    #expect(missing(SignOffDemand(), [draft], keys: ["Ada": "k"])?.contains("the key") == true)
    draft.key = "k"
    #expect(missing(SignOffDemand(), [draft], keys: ["Ada": "k"]) == nil)
  }
}
