import Hearsay
import HearsayEvaluation
import Testing

@Suite struct PredictedQuoteTests {
  private func record(speaker: SourceMention?) -> ProvenanceRecord {
    ProvenanceRecord(
      kind: .indirect, content: [TextSpan(10, 20), TextSpan(30, 40)], cue: [TextSpan(6, 8)],
      speaker: speaker, rule: "r", sentence: 0, sentenceSpan: TextSpan(0, 40))
  }

  @Test func aRecordsBytesBecomeScalars() {
    let record = record(speaker: SourceMention(spans: [TextSpan(0, 4)]))
    let quote = PredictedQuote(record) { $0 / 2 }
    let expected = PredictedQuote(source: [0..<2], cue: [3..<4], content: [5..<10, 15..<20])
    #expect(quote == expected)
  }

  @Test func aRecordWithoutSpeakerHasNoSource() {
    #expect(PredictedQuote(record(speaker: nil)) { $0 }.source.isEmpty)
  }
}
