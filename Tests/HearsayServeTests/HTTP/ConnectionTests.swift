import Foundation
import Testing

@testable import HearsayServe

@Suite struct ConnectionTests {
  private let echo = Echo()
  private let wire = Wire()

  /// What the server says to a client that says all this and then waits.
  private func talk(
    _ text: String, hangsUp: Bool = true, limits change: (inout ServerLimits) -> Void = { _ in }
  )
    -> String
  {
    var limits = ServerLimits()
    change(&limits)
    let bell = Wire()
    wire.say(text)
    if hangsUp { wire.hangUp() }
    Connection(
      socket: ClientSocket(wire.server), service: echo, limits: limits, bell: bell.server,
      isStopping: { false }
    ).run()
    close(bell.server)
    return wire.hear()
  }

  private func statuses(_ text: String) -> [String] {
    text.ranges(of: "HTTP/1.1 ").map { String(text[$0.upperBound...].prefix(3)) }
  }

  @Test func requestsAreAnsweredOneAfterAnother() {
    let heard = talk(
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nfirst\r\n"
        + "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nsecond\r\n0\r\n\r\n"
        + "GET /early HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        + "GET /early HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(statuses(heard) == ["200", "200", "200"])
    #expect(heard.contains("first") && heard.contains("second") && heard.hasSuffix("early"))
    #expect(echo.exchanges.all.map(\.received) == [5, 6, 0])
  }

  @Test func aRefusedBodyIsNotReadAsARequest() {
    let smuggled = "GET /early HTTP/1.1\r\nHost: a\r\n\r\n"
    let heard = talk(
      "POST /refused HTTP/1.1\r\nHost: a\r\nContent-Length: \(smuggled.utf8.count)\r\n\r\n"
        + smuggled)
    #expect(statuses(heard) == ["404"])
    #expect(heard.contains("Connection: close"))
  }

  @Test func aBrokenRequestIsToldSoAndEnds() {
    #expect(statuses(talk("nonsense\r\n\r\n")) == ["400"])
    #expect(echo.exchanges.all.map(\.line).allSatisfy { $0.hasPrefix("- - 400 ") })
  }

  @Test func aBodyBeyondTheLimitIsRefusedUnread() {
    let heard = talk(
      "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 11\r\n\r\n"
    ) { $0.bodyBytes = 10 }
    #expect(statuses(heard) == ["413"])
  }

  @Test func aClientThatWaitsIsToldToGoOn() {
    let heard = talk(
      "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n",
      hangsUp: false
    ) { $0.body = .milliseconds(50) }
    #expect(statuses(heard) == ["100", "408"])
  }

  @Test func aHeadHasALimitAndATime() {
    let long = "GET / HTTP/1.1\r\nHost: " + String(repeating: "a", count: 200)
    #expect(statuses(talk(long) { $0.headBytes = 100 }) == ["431"])
  }

  @Test func aSlowHeadIsCutOff() {
    #expect(
      statuses(talk("GET / HT", hangsUp: false) { $0.head = .milliseconds(50) }) == ["408"])
  }

  @Test func anIdleConnectionEndsWithoutAWord() {
    #expect(talk("", hangsUp: false) { $0.idle = .milliseconds(50) }.isEmpty)
  }

  @Test func headIsGetWithoutABody() {
    let heard = talk("HEAD /early HTTP/1.1\r\nHost: a\r\n\r\n")
    #expect(heard.contains("Content-Length: 5\r\n") && heard.hasSuffix("\r\n\r\n"))
  }
}
