import Foundation
import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ResultWriterTests {
  private let story = Story("“No,” Park said. “Yes,” Lee said.")

  private func results(_ result: ArticleRecords) throws -> [[String: Any]] {
    var writer = ResultWriter(result, ruleIndices: ["a": 4])
    for finding in result.findings { writer.append(finding) }
    for number in result.records.indices {
      for finding in result.records[number].findings { writer.append(finding, ofRecord: number) }
    }
    let json = Data([0x5B] + writer.bytes + [0x5D])
    return try #require(JSONSerialization.jsonObject(with: json) as? [[String: Any]])
  }

  private func record(_ findings: Finding..., signOff: SignOff? = nil) -> ProvenanceRecord {
    var record = story.record(content: ["“No,”"], speaker: story.source("Park"))
    record.findings = findings
    record.signOff = signOff
    return record
  }

  @Test func aResultSaysWhatWhyAndWhose() throws {
    let finding = Finding(
      id: "a", severity: .hold, reason: "Why.", task: "Ask.", standards: ["C1"])
    let record = record(finding)
    let result = try #require(try results(story.result(record)).first)
    #expect(result["ruleIndex"] as? Int == 4 && result["kind"] as? String == "fail")
    #expect((result["message"] as? [String: Any])?["text"] as? String == "Why. Ask.")
    let id = Fingerprint.of(record, in: story.article)
    #expect(result["partialFingerprints"] as? [String: String] == ["hearsayRecord/v1": "\(id)/a"])
    #expect(result["suppressions"] == nil)
    let properties = try #require(result["properties"] as? [String: Any])
    #expect(properties["record"] as? String == id && properties["speaker"] as? String == "Park")
    #expect(properties["confidence"] as? Double == 0.93)
    #expect(properties["standards"] as? [String] == ["C1"])
  }

  @Test func otherRecordsAreRelatedLocations() throws {
    let other = story.record(content: ["“Yes,”"], speaker: story.source("Lee"))
    let first = record(Finding(id: "b", severity: .note, reason: "r", records: [1]))
    let result = try #require(try results(story.result(first, other)).first)
    #expect(result["ruleIndex"] == nil)
    let related = try #require((result["relatedLocations"] as? [[String: Any]])?.first)
    let message = (related["message"] as? [String: Any])?["text"] as? String
    #expect(message == "record \(Fingerprint.of(other, in: story.article)): Lee")
    #expect(related["id"] as? Int == 1 && related["physicalLocation"] != nil)
  }

  @Test(arguments: [
    (EditorDecision.verified, "accepted"), (.waived, "accepted"), (.rejected, "rejected"),
    (.withdrawn, "underReview"),
  ])
  func signOffsAreSuppressions(_ decision: EditorDecision, _ status: String) throws {
    let signOff = SignOff(decision: decision, by: "Ann Ek", at: "2026-03-04", note: "on tape")
    let record = record(Finding(id: "a", severity: .hold, reason: "r"), signOff: signOff)
    let suppressions = try results(story.result(record))[0]["suppressions"] as? [[String: String]]
    #expect(
      suppressions == [
        ["kind": "external", "status": status, "justification": signOff.words]
      ])
  }

  @Test func anArticlesFindingsAreToldApart() throws {
    var result = story.result()
    result.findings = ["KCNA.", "TASS."].map { Finding(id: "n", severity: .note, reason: $0) }
    let fingerprints = try results(result).map { $0["partialFingerprints"] as? [String: String] }
    #expect(fingerprints[0] != fingerprints[1])
    #expect(fingerprints[0]?["hearsayArticle/v1"]?.count == 16)
  }
}
