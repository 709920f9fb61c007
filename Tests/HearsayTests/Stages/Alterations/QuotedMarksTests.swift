import Testing

@testable import Hearsay

@Suite struct QuotedMarksTests {
  private func marks(_ text: String) -> [String] {
    let document = PackFixture.document(PackFixture.article(text))
    return QuotedMarks(document).all.map { token, quotation in
      let bytes = document.article.text[document.tokens.bytes(token)]
      return String(decoding: bytes, as: UTF8.self) + " \(document.quotations[quotation].depth)"
    }
  }

  @Test func eachMarkGoesWithTheInnermostQuotation() {
    #expect(
      marks("[a] “We said ‘the … bridge is [old]’ and … left,” Lee said …")
        == ["… 1", "[ 1", "… 0"])
  }

  @Test func aTextWithoutQuotationsHasNone() {
    #expect(marks("The [old] bridge …").isEmpty)
    #expect(marks("").isEmpty)
  }
}
