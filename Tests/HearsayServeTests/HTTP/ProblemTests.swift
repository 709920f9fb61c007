import Testing

@testable import HearsayServe

@Suite struct ProblemTests {
  @Test func itIsWrittenAsProblemDetails() {
    let response = Problem.tryAgain(after: 2, "Full.").response
    #expect(response.status == .serviceUnavailable)
    #expect(
      response.fields == [
        HeaderField("Content-Type", "application/problem+json"), HeaderField("Retry-After", "2"),
      ])
    #expect(
      String(decoding: response.body, as: UTF8.self) == #"""
        {"detail":"Full.","status":503,"title":"Service Unavailable","type":"about:blank"}

        """#)
  }
}
