import Testing

@testable import HearsayServe

@Suite struct HeaderFieldsTests {
  @Test func namesHaveNoCaseAndListsMayBeSpread() throws {
    var fields = HeaderFields()
    fields.add("Connection", "Keep-Alive,, x")
    fields.add("CONNECTION", " close")
    #expect(fields.tokens("connection") == ["keep-alive", "x", "close"])
    #expect(problem { _ = try fields.single("connection") } == .badRequest)
    #expect(try fields.single("host") == nil)
  }

  @Test func blanksAtTheEndsMeanNothing() {
    #expect(" \ta b\t ".trimmed == "a b")
    #expect(" \t".trimmed.isEmpty)
    // The mark is a scalar of its own here and joins no blank.
    #expect(" \u{301}x".trimmed.unicodeScalars.count == 2)
  }
}
