import Testing

@testable import HearsayServe

@Suite struct RequestHeadParserTests {
  private func parse(_ text: String) throws -> RequestHead {
    try RequestHeadParser.head(of: Array(text.utf8)[...])
  }

  @Test func aHeadIsReadWhole() throws {
    let head = try parse("POST /v1/gate?id=7 HTTP/1.1\r\nHost: a\r\nX-Case:  \tTwo words \r\n\r\n")
    #expect(head.method == "POST")
    #expect(head.target.path == "/v1/gate")
    #expect(head.minorVersion == 1)
    #expect(head.fields.values("x-case") == ["Two words"])
  }

  @Test func theEndIsFoundOnlyOnceItIsThere() {
    let text = Array("GET / HTTP/1.1\r\nHost: a\r\n\r\nBODY".utf8)
    #expect(RequestHeadParser.end(in: text[...]) == text.count - 4)
    for length in 0..<(text.count - 4) {
      #expect(RequestHeadParser.end(in: text[..<length]) == nil)
    }
  }

  @Test(arguments: [
    "GET /  HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1 \r\nHost: a\r\n\r\n",
    "G(T / HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /é HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET / FTP/1.1\r\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\nHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nno colon\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX: \u{1}\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    "GET / HTTP/1.1\r\nX: a\r\n\r\n",
    "\r\n\r\n",
  ])
  func whatServersMightReadDifferentlyIsRefused(_ text: String) {
    #expect(problem { _ = try parse(text) } == .badRequest)
  }

  @Test func anotherVersionIsToldSo() {
    #expect(problem { _ = try parse("GET / HTTP/2.0\r\nHost: a\r\n\r\n") } == .versionNotSupported)
  }

  @Test func onlyContinueCanBeExpected() throws {
    #expect(try head("PUT / HTTP/1.1", "Expect: 100-Continue").expectsContinue)
    #expect(problem { _ = try head("PUT / HTTP/1.1", "Expect: tea") } == .expectationFailed)
  }

  @Test func fieldsAreCounted() {
    let fields = String(repeating: "X: y\r\n", count: 101)
    #expect(problem { _ = try parse("GET / HTTP/1.1\r\n\(fields)\r\n") } == .headersTooLarge)
  }
}
