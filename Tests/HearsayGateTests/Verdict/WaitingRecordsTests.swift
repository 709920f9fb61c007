import Hearsay
import Testing

@testable import HearsayGate

@Suite struct WaitingRecordsTests {
  private func line(_ id: String, _ demand: SignOffDemand) -> PolicyLine {
    var line = PolicyLine(
      id: id, note: "", policy: "test", file: "t.yml", line: 1, criteria: PolicyCriteria(),
      decision: .hold, demand: demand)
    line.criteria.severity = id == "finding" ? .hold : nil
    return line
  }

  @Test func aWaitingRecordTellsWhatAnEditorNeeds() throws {
    let policy = Policy(
      name: "test",
      lines: [
        line("finding", SignOffDemand(role: "editor", evidence: [.link])),
        line("record", SignOffDemand(role: "lawyer", evidence: [.note])),
      ])
    let seen = Gate(policy: policy, now: 0).verdict(on: Case().result, entries: [])
      .seen(at: "1970-01-01T00:00:00Z")
    let record = try #require(seen.waiting.first)
    #expect(seen.id == "bridge" && seen.waiting.count == 1)
    #expect(record.subject.record == Case().fingerprint && record.subject.words == Case().quote)
    #expect(record.subject.chain == ["Ada Lind", "KCNA"])
    #expect(record.context == Case().text)
    #expect(record.roles == ["lawyer", "editor"] && record.evidence == [.note, .link])
    #expect(record.findings.map(\.id) == ["record", "sole-source"])
  }

  @Test func whatPassesDoesNotWait() {
    let gate = Gate(policy: Policy(name: "test", lines: []), now: 0)
    #expect(gate.verdict(on: Case().result, entries: []).seen(at: "").waiting.isEmpty)
  }
}
