import Hearsay
import Testing

@testable import HearsayGate

@Suite struct GateTests {
  private static let now = 1_772_700_000  // 2026-03-05

  private func line(
    _ id: String, _ decision: GateDecision = .hold, _ demand: SignOffDemand = SignOffDemand(),
    _ set: (inout PolicyCriteria) -> Void = { $0.severity = .hold }
  ) -> PolicyLine {
    var criteria = PolicyCriteria()
    set(&criteria)
    return PolicyLine(
      id: id, note: "", policy: "test", file: "test.yml", line: 1, criteria: criteria,
      decision: decision, demand: decision == .hold ? demand : nil)
  }

  private func verdict(_ lines: [PolicyLine], _ example: Case = Case(), _ entries: [CaseEntry] = [])
    -> ArticleVerdict
  {
    let policy = Policy(
      name: "test", lines: lines, roster: Roster(roles: ["editor": ["Ada", "Bo"]]))
    return Gate(policy: policy, now: Self.now).verdict(on: example.result, entries: entries)
  }

  @Test func whatNoLineFitsPasses() {
    #expect(verdict([]).decision == .pass)
    #expect(verdict([line("a")], Case(severity: .caution)).decision == .pass)
  }

  @Test func aHoldWaitsUntilItIsSigned() {
    let demand = SignOffDemand(role: "editor", evidence: [.note])
    let held = verdict([line("a", .hold, demand)])
    #expect(held.decision == .hold)
    #expect(held.records[0].open.first?.missing == "a sign-off as editor with a note")
    let signed = verdict([line("a", .hold, demand)], Case(), log(Case().draft()))
    #expect(signed.decision == .pass)
    #expect(signed.result.records[0].signOff?.by == "Ada")
    #expect(signed.records[0].rulings[0].signOffs.count == 1)
  }

  @Test func theFirstLineThatFitsDecides() {
    let pass = line("own", .pass) { $0.classes = ["official"] }
    #expect(verdict([pass, line("b", .block)]).decision == .pass)
    #expect(verdict([line("b", .block), pass]).decision == .block)
  }

  @Test(arguments: [
    ("lawmaker", false), ("official", true),
  ])
  func classesAreThoseOfTheSpeaker(_ name: String, _ fits: Bool) {
    #expect((verdict([line("a") { $0.classes = [name] }]).decision == .hold) == fits)
  }

  @Test func theChainHasClassesToo() {
    #expect(verdict([line("a") { $0.chainClasses = ["state-media"] }]).decision == .hold)
    #expect(verdict([line("a") { $0.classes = ["state-media"] }]).decision == .pass)
  }

  @Test func whatWasNeverMeasuredIsBelowEveryBound() {
    let below = line("a") { $0.confidenceBelow = 0.5 }
    #expect(verdict([below]).decision == .pass)
    #expect(verdict([below], Case(confidence: nil)).decision == .hold)
    let least = line("a") { $0.confidenceAtLeast = 0 }
    #expect(verdict([least], Case(confidence: nil)).decision == .pass)
  }

  @Test func pathsAndKindsNarrowALine() {
    #expect(verdict([line("a") { $0.paths = [PathPattern("desk/*")] }]).decision == .hold)
    #expect(verdict([line("a") { $0.paths = [PathPattern("other/*")] }]).decision == .pass)
    #expect(verdict([line("a") { $0.kinds = [.indirect] }]).decision == .pass)
  }

  @Test func onlyDecisionsThatMeetTheDemandCount() {
    let demand = SignOffDemand(role: "editor", evidence: [.note], days: 30)
    func missing(_ draft: EntryDraft) -> String? {
      verdict([line("a", .hold, demand)], Case(), log(draft)).records[0].open.first?.missing
    }
    let example = Case()
    #expect(missing(example.draft(role: nil))?.contains("not signed as editor") == true)
    #expect(missing(example.draft(by: "Cy"))?.contains("does not name Cy as editor") == true)
    #expect(missing(example.draft(note: nil))?.contains("has no note") == true)
    #expect(missing(example.draft(at: "2026-01-01T00:00:00Z"))?.contains("ran out") == true)
    #expect(missing(example.draft(.waived)) == nil)
  }

  @Test func twoSignOffsAreTwoPeople() {
    let demand = SignOffDemand(count: 2)
    let example = Case()
    let one = log(example.draft(), example.draft())
    #expect(verdict([line("a", .hold, demand)], example, one).decision == .hold)
    let two = log(example.draft(), example.draft(by: "Bo"))
    #expect(verdict([line("a", .hold, demand)], example, two).decision == .pass)
  }

  @Test func aWithdrawnDecisionNoLongerStands() {
    let example = Case()
    let entries = log(example.draft(), example.draft(.withdrawn))
    #expect(verdict([line("a")], example, entries).decision == .hold)
  }

  @Test func aRejectedRecordIsBlockedWhateverOthersSay() {
    let example = Case()
    let entries = log(example.draft(), example.draft(.rejected, by: "Bo"))
    #expect(verdict([line("a")], example, entries).decision == .block)
    #expect(verdict([], example, entries).decision == .block)
  }

  @Test func noSignOffLiftsABlock() {
    let example = Case()
    #expect(verdict([line("a", .block)], example, log(example.draft())).decision == .block)
  }

  @Test func aMovedParagraphKeepsItsSignOffAndAChangedWordLosesIt() {
    let signed = log(Case().draft())
    let moved = Case(
      text: "It rained on Monday. “The bridge is safe for now,” said Ada Lind, quoted by KCNA.")
    #expect(verdict([line("a")], moved, signed).decision == .pass)
    let changed = Case(
      text: "“The bridge was safe for now,” said Ada Lind, quoted by KCNA.",
      quote: "“The bridge was safe for now,”")
    let verdict = verdict([line("a")], changed, signed)
    #expect(verdict.decision == .hold)
    #expect(verdict.lapsed.map(\.successor) == [0])
    #expect(verdict.lapsed.first?.entry.draft.subject.words == Case().quote)
  }

  @Test func anArticlesOwnFindingsAreJudgedToo() {
    var result = Case(severity: .note).result
    result.findings = [Finding(id: "named", severity: .hold, reason: "Named.")]
    let gate = Gate(policy: Policy(name: "test", lines: [line("a")]), now: Self.now)
    let verdict = gate.verdict(on: result, entries: [])
    #expect(verdict.decision == .hold && verdict.article.decision == .hold)
    #expect(verdict.records[0].decision == .pass)
  }
}
