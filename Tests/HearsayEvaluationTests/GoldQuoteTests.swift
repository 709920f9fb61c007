import Foundation
import HearsayEvaluation
import Testing

@Suite struct GoldQuoteTests {
  private func quote(_ json: String) throws -> GoldQuote {
    try JSONDecoder().decode(GoldQuote.self, from: Data(json.utf8))
  }

  @Test func readsSpansAndKind() throws {
    let quote = try quote(
      #"{"source":[[0,3]],"cue":[[4,8]],"content":[[9,12],[20,25]],"kind":"mixed","speech":true}"#)
    let expected = GoldQuote(
      source: [0..<3], cue: [4..<8], content: [9..<12, 20..<25], kind: .mixed, isSpeech: true)
    #expect(quote == expected)
  }

  @Test func missingPartsAreAbsent() throws {
    let quote = try quote(#"{"cue":null,"content":[[9,12]],"kind":"indirect","speech":false}"#)
    #expect(quote.source.isEmpty && quote.cue.isEmpty && !quote.isSpeech)
  }

  @Test func refusesUnknownKinds() {
    #expect(throws: DecodingError.self) {
      try quote(#"{"content":[[9,12]],"kind":"free","speech":false}"#)
    }
  }
}
