import Hearsay
import Testing

@testable import HearsayGate

@Suite struct BaselineTests {
  private static let now = 1_772_700_000  // 2026-03-05
  private static let policy: Policy = {
    var criteria = PolicyCriteria()
    criteria.severity = .hold
    return Policy(
      name: "test",
      lines: [
        PolicyLine(
          id: "holds", note: "", policy: "test", file: "test.yml", line: 1, criteria: criteria,
          decision: .hold, demand: SignOffDemand())
      ])
  }()

  private func verdict(_ baseline: Baseline = Baseline(), _ example: Case = Case(), now: Int = now)
    -> ArticleVerdict
  {
    Gate(policy: Self.policy, now: now, baseline: baseline)
      .verdict(on: example.result, entries: [])
  }

  private func written(days: Int = 90) -> [UInt8] {
    BaselineReport(now: Self.now, days: days).part(of: verdict(), number: 0)
  }

  @Test func whatIsKnownIsMarkedAndPasses() throws {
    let verdict = verdict(try Baseline(written()))
    #expect(verdict.decision == .pass)
    #expect(verdict.records[0].rulings[0].knownUntil == "2026-06-03")
    var summary = GateSummary()
    summary.add(CountedVerdict(verdict, number: 0))
    #expect(summary.known == 1 && summary.lifted == 0)
  }

  @Test func itRunsOut() throws {
    let baseline = try Baseline(written(days: 1))
    #expect(verdict(baseline, now: Self.now + 86_400).decision == .pass)
    #expect(verdict(baseline, now: Self.now + 2 * 86_400).decision == .hold)
  }

  @Test func anotherWordIsNew() throws {
    let changed = Case(
      text: "“The bridge was safe,” said Ada Lind, quoted by KCNA.", quote: "“The bridge was safe,”"
    )
    #expect(verdict(try Baseline(written()), changed).decision == .hold)
  }

  @Test func whatIsKnownStaysInABaselineThatIsWrittenAgain() throws {
    let report = BaselineReport(now: Self.now, days: 90)
    let again = report.part(of: verdict(try Baseline(written())), number: 0)
    #expect(again == written())
  }

  @Test(arguments: ["{}", "x", #"{"schema":"hearsay/baseline/1"}"#])
  func aBrokenLineIsNamed(_ line: String) {
    #expect(throws: BaselineFault(line: 3)) {
      try Baseline(written() + Array("\n\(line)\n".utf8))
    }
  }
}
