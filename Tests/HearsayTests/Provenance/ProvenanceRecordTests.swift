import Testing

@testable import Hearsay

@Suite struct ProvenanceRecordTests {
  private func record(_ sentence: Int, naming records: [Int]) -> ProvenanceRecord {
    var record = ProvenanceRecord(
      kind: .direct, content: [], cue: [], speaker: nil, rule: "r", sentence: sentence,
      sentenceSpan: TextSpan(0, 0))
    record.findings = [Finding(id: "own", severity: .note, reason: "yes", records: records)]
    return record
  }

  @Test func findingsFollowTheRecordsThatTheyName() {
    let article = Article(id: "a", path: "-", text: [])
    var result = ArticleRecords(
      article: article,
      records: [record(0, naming: [2]), record(1, naming: [0]), record(2, naming: [1, 0])],
      findings: [Finding(id: "all", severity: .note, reason: "yes", records: [1, 2])])
    result.removeRecords { $0.sentence == 1 }
    #expect(result.records.map(\.sentence) == [0, 2])
    #expect(result.records.map { $0.findings[0].records } == [[1], [0]])
    #expect(result.findings[0].records == [1])
  }
}
