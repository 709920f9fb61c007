import Testing

@testable import HearsayServe

@Suite struct BodyReaderTests {
  private func read(_ framing: BodyFraming, _ text: String, limit: Int = 100) throws -> String {
    let wire = Wire()
    wire.say(text)
    wire.hangUp()
    let reader = BodyReader(
      socket: ClientSocket(wire.server), limit: limit, deadline: .now + .seconds(10))
    return String(decoding: try reader.body(framing), as: UTF8.self)
  }

  @Test func aLengthIsReadExactly() throws {
    #expect(try read(.length(5), "hello, next request") == "hello")
    #expect(try read(.none, "next request").isEmpty)
  }

  @Test func chunksArePutTogether() throws {
    let text = "5\r\nhello\r\n00a;note=\"x\"\r\n, 12345678\r\n0\r\nTrailer: x\r\n\r\n"
    #expect(try read(.chunked, text) == "hello, 12345678")
  }

  @Test func tooMuchIsRefusedWhenItIsAnnounced() {
    #expect(problem { _ = try read(.length(101), "") } == .contentTooLarge)
    #expect(problem { _ = try read(.chunked, "65\r\n") } == .contentTooLarge)
    #expect(
      problem { _ = try read(.chunked, "5\r\nhello\r\n6\r\n", limit: 10) } == .contentTooLarge)
  }

  @Test(arguments: [
    "x\r\n", "\r\n", "5\nhello", "5\r\nhelloo\r\n", "fffffffff\r\n", "-1\r\n",
    String(repeating: "0", count: 1100),
  ])
  func brokenChunksAreRefused(_ text: String) {
    #expect(problem { _ = try read(.chunked, text) } == .badRequest)
  }

  @Test func trailersEnd() {
    let trailers = String(repeating: "Trailer: x\r\n", count: 1000)
    #expect(problem { _ = try read(.chunked, "0\r\n\(trailers)\r\n") } == .badRequest)
  }

  @Test func aBodyThatBreaksOffIsNone() {
    #expect(throws: ConnectionLoss.closed) { try read(.length(5), "hell") }
    #expect(throws: ConnectionLoss.closed) { try read(.chunked, "5\r\nhello\r\n0\r\n") }
  }
}
