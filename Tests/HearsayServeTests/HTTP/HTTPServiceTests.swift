import Testing

@testable import HearsayServe

@Suite struct HTTPServiceTests {
  @Test func anExchangeIsOneLine() {
    let exchange = Exchange(
      method: "POST", path: "/v1/gate", status: 200, milliseconds: 3.14, received: 5120, sent: 90)
    #expect(exchange.line == "POST /v1/gate 200 3.1 ms 5120 in 90 out")
  }
}
