import Testing

@testable import HearsayServe

@Suite struct RequestTargetTests {
  @Test func parametersAreUnescaped() throws {
    let target = try RequestTarget("/v1/gate?id=a%2Fb+c%C3%A9&path=x=y&&flag")
    #expect(target.path == "/v1/gate")
    #expect(try target.parameter("id") == "a/b cé")
    #expect(try target.parameter("path") == "x=y")
    #expect(try target.parameter("flag")?.isEmpty == true)
    #expect(try target.parameter("none") == nil)
  }

  @Test func anAbsoluteTargetIsTheSame() throws {
    #expect(try RequestTarget("http://localhost:80/v1/health?x").path == "/v1/health")
    #expect(try RequestTarget("HTTP://localhost").path == "/")
  }

  @Test(arguments: ["/?id=%", "/?id=%4", "/?id=%G0", "/?id=%FF"])
  func brokenEscapesAreRefused(_ text: String) {
    #expect(problem { _ = try RequestTarget(text) } == .badRequest)
  }

  @Test func aParameterStandsOnce() throws {
    let target = try RequestTarget("/?id=1&id=2")
    #expect(problem { _ = try target.parameter("id") } == .badRequest)
  }
}
