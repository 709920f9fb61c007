import Testing

@testable import HearsayServe

@Suite struct RequestHeadTests {
  @Test func aConnectionIsKeptUnlessTheClientSaysNo() throws {
    #expect(try head("GET / HTTP/1.1").keepsConnection)
    #expect(try !head("GET / HTTP/1.1", "Connection: x, Close").keepsConnection)
    #expect(try !head("GET / HTTP/1.0").keepsConnection)
  }

  @Test func anOldClientExpectsNothing() throws {
    #expect(try !head("PUT / HTTP/1.0", "Expect: 100-continue").expectsContinue)
  }
}
