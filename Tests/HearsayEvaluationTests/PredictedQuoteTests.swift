import Foundation
import Hearsay
import HearsayEvaluation
import Testing

@Suite struct PredictedQuoteTests {
  private func record(speaker: SourceMention?) -> ProvenanceRecord {
    ProvenanceRecord(
      kind: .indirect, content: [TextSpan(10, 20), TextSpan(30, 40)], cue: [TextSpan(6, 8)],
      speaker: speaker, rule: "r", confidence: 0.7, sentence: 0, sentenceSpan: TextSpan(0, 40))
  }

  @Test func aRecordsBytesBecomeScalars() {
    let record = record(speaker: SourceMention(spans: [TextSpan(0, 4)]))
    let quote = PredictedQuote(record) { $0 / 2 }
    let expected = PredictedQuote(
      source: [0..<2], cue: [3..<4], content: [5..<10, 15..<20], confidence: 0.7,
      rule: "r")
    #expect(quote == expected)
  }

  @Test func aRecordWithoutSpeakerHasNoSource() {
    #expect(PredictedQuote(record(speaker: nil)) { $0 }.source.isEmpty)
  }

  private func decoded(_ json: String) throws -> PredictedQuote {
    try JSONDecoder().decode(PredictedQuote.self, from: Data(json.utf8))
  }

  @Test func onlyTheContentMustBeThere() throws {
    let quote = try decoded(#"{"content": [[2, 7]], "source": null}"#)
    #expect(quote == PredictedQuote(source: [], cue: [], content: [2..<7]))
    #expect(throws: DecodingError.self) { try decoded(#"{"source": [[2, 7]]}"#) }
  }

  @Test func aConfidenceIsAProbability() throws {
    #expect(try decoded(#"{"content": [], "confidence": 1}"#).confidence == 1)
    #expect(throws: DecodingError.self) { try decoded(#"{"content": [], "confidence": 93}"#) }
  }
}
