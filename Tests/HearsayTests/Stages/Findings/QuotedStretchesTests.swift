import Testing

@testable import Hearsay

@Suite struct QuotedStretchesTests {
  private func words(_ text: String) throws -> [Int] {
    let document = try Judged(text).document
    return document.records.map { QuotedStretches($0.content, document).words(document) }
  }

  @Test func countsWordsBetweenTheMarks() throws {
    #expect(try words("“The bridge is safe,” said Mr. Lee.") == [4])
    #expect(try words("Mr. Lee said that the bridge was “as safe” as any “old house”.") == [4])
    #expect(try words("Mr. Lee said that the bridge was safe.") == [0])
  }

  @Test func tokensOfASpanAreThoseItCovers() throws {
    let judged = try Judged("Mr. Lee said that the bridge was safe.")
    let span = try judged.span("the bridge")
    #expect(judged.document.tokens.span(judged.document.tokens(in: span)) == span)
    #expect(judged.document.tokens(in: TextSpan(900, 950)).isEmpty)
  }
}
