import Hearsay
import Testing

@testable import HearsayReports

@Suite struct ArticleGraphAssessmentsTests {
  private let story = Story("“No,” Park said.")

  @Test func findingsAssessTheirRecord() throws {
    var record = story.record(content: ["“No,”"], cue: "said")
    record.findings = [
      Finding(
        id: "anonymous-source", severity: .hold, reason: "Why?", task: "Ask.", records: [0],
        standards: ["B1"])
    ]
    let document = try LinkedDocument(story.result(record))
    let finding = try document.node("#finding-1")
    let quotation = try document.first("schema:Quotation")
    #expect(finding["oa:motivatedBy"] as? String == "oa:assessing")
    #expect(finding["oa:hasTarget"] as? String == quotation["id"] as? String)
    #expect((finding["oa:hasBody"] as? [String: Any])?["rdf:value"] as? String == "Why?")
    #expect(finding["hearsay:severity"] as? String == "hold")
    #expect(finding["hearsay:task"] as? String == "Ask.")
    #expect(finding["hearsay:concerns"] as? [String] == [try #require(quotation["id"] as? String)])
    #expect(quotation["hearsay:severity"] as? String == "hold")
  }

  @Test func findingsOfTheArticleAssessTheArticle() throws {
    var result = story.result()
    result.findings = [Finding(id: "state-media-mentioned", severity: .note, reason: "Named.")]
    let document = try LinkedDocument(result)
    let article = try document.first("schema:NewsArticle")
    #expect(try document.node("#finding-1")["oa:hasTarget"] as? String == article["id"] as? String)
  }

  @Test func aSignOffIsAnAssessmentOfAnEditor() throws {
    var record = story.record(content: ["“No,”"], cue: "said")
    record.signOff = SignOff(
      decision: .verified, by: "Ann Ek", at: "2026-03-04T10:00:00Z", note: "Called her.")
    let document = try LinkedDocument(story.result(record))
    let signOff = try document.node("#sign-off")
    #expect(signOff["hearsay:decision"] as? String == "verified")
    #expect(signOff["dcterms:creator"] as? String == "urn:hearsay:editor:Ann%20Ek")
    let activity = try document.node("#sign-off-activity")
    #expect(activity["prov:endedAtTime"] as? String == "2026-03-04T10:00:00Z")
    #expect(try document.node("editor:Ann%20Ek")["schema:name"] as? String == "Ann Ek")
  }
}
