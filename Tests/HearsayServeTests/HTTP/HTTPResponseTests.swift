import Testing

@testable import HearsayServe

@Suite struct HTTPResponseTests {
  private func text(closing: Bool = false, withoutBody: Bool = false) -> String {
    String(
      decoding: HTTPResponse(jsonBytes: Array("[]".utf8))
        .bytes(closing: closing, withoutBody: withoutBody, date: "D"), as: UTF8.self)
  }

  @Test func itIsWrittenAsHTTP() {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
    #expect(text() == head + "Date: D\r\nCache-Control: no-store\r\n\r\n[]")
    #expect(text(closing: true).contains("\r\nConnection: close\r\n\r\n[]"))
    #expect(
      text(withoutBody: true).hasPrefix(head) && text(withoutBody: true).hasSuffix("\r\n\r\n"))
  }
}
