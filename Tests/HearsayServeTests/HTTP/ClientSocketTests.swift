import Foundation
import Testing

@testable import HearsayServe

@Suite struct ClientSocketTests {
  @Test func aSlowClientRunsOutOfTime() {
    let wire = Wire()
    let socket = ClientSocket(wire.server)
    #expect(throws: ConnectionLoss.timedOut) { try socket.fill(until: .now + .milliseconds(20)) }
  }

  @Test func aClientThatReadsNothingRunsOutOfTime() {
    let wire = Wire()
    let socket = ClientSocket(wire.server)
    #expect(throws: ConnectionLoss.timedOut) {
      try socket.send(Array(repeating: 0, count: 8 << 20), until: .now + .milliseconds(50))
    }
  }

  @Test func whatIsTakenIsGone() throws {
    let wire = Wire()
    wire.say("abc")
    let socket = ClientSocket(wire.server)
    try socket.fill(until: .now + .seconds(10))
    #expect(socket.take(2).elementsEqual("ab".utf8))
    #expect(socket.pending.elementsEqual("c".utf8))
  }

  @Test func theBellEndsTheWaitForARequest() {
    let wire = Wire()
    let bell = Wire()
    let socket = ClientSocket(wire.server)
    bell.say("x")
    #expect(!socket.waitForRequest(until: .now + .seconds(10), bell: bell.server))
    close(bell.server)
  }
}
