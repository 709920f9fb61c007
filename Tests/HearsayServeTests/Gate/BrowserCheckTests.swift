import Testing

@testable import HearsayServe

@Suite struct BrowserCheckTests {
  @Test(arguments: ["localhost", "LOCALHOST:8447", "127.0.0.1:8447", "[::1]:8447", "[::1]"])
  func programsOnThisMachineAreAdmitted(_ host: String) throws {
    #expect(problem { try BrowserCheck.admit(head("GET / HTTP/1.1", "Host: \(host)")) } == nil)
  }

  @Test(arguments: ["example.org", "localhost.example.org:8447", "[::2]:8447", ""])
  func aNameThatSomeonePointedHereIsNot(_ host: String) throws {
    #expect(
      problem { try BrowserCheck.admit(head("GET / HTTP/1.1", "Host: \(host)")) }
        == .misdirectedRequest)
  }

  @Test func aWebPageIsNot() throws {
    #expect(
      problem { try BrowserCheck.admit(head("POST / HTTP/1.1", "Origin: http://localhost")) }
        == .forbidden)
  }
}
