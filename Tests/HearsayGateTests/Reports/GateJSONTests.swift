import Foundation
import Hearsay
import Testing

@testable import HearsayGate

@Suite struct GateJSONTests {
  private struct Document: Decodable {
    struct Article: Decodable {
      let id, decision: String
      let records: [Record]
    }
    struct Record: Decodable {
      let id, decision: String
      let rulings: [Ruling]
    }
    struct Ruling: Decodable {
      let line: String
      let lifted: Bool
      let signedBy: [String]
      let missing: String?
    }
    struct Summary: Decodable {
      let decision: String
      let articles: [String: Int]
    }
    let schema: String
    let articles: [Article]
    let summary: Summary
  }

  private func document(_ entries: [CaseEntry]) throws -> Document {
    var line = PolicyLine(
      id: "holds", note: "", policy: "test", file: "t.yml", line: 1, criteria: PolicyCriteria(),
      decision: .hold, demand: SignOffDemand())
    line.criteria.severity = .hold
    let gate = Gate(policy: Policy(name: "test", lines: [line]), now: 1_772_700_000)
    let verdict = gate.verdict(on: Case().result, entries: entries)
    var summary = GateSummary()
    summary.add(CountedVerdict(verdict, number: 0))
    let report = GateJSON(policy: "“own” \"policy\"")
    let bytes = report.opening + report.part(of: verdict, number: 0) + report.closing(summary)
    return try JSONDecoder().decode(Document.self, from: Data(bytes))
  }

  @Test func aVerdictIsOneDocument() throws {
    let held = try document([])
    #expect(held.schema == "hearsay/verdict/1")
    #expect(held.articles.map(\.decision) == ["hold"] && held.summary.decision == "hold")
    #expect(held.summary.articles == ["pass": 0, "hold": 1, "block": 0])
    #expect(held.articles[0].records[0].rulings[0].missing == "a sign-off")
    #expect(held.articles[0].records[0].id == Case().fingerprint)
  }

  @Test func whoSignedIsNamed() throws {
    let ruling = try document(log(Case().draft())).articles[0].records[0].rulings[0]
    #expect(ruling.lifted && ruling.signedBy == ["Ada"] && ruling.missing == nil)
  }
}
