import Foundation
import FoundationNetworking
import Testing

@testable import HearsayServe

@Suite struct HTTPServerTests {
  private func server(_ change: (inout ServerLimits) -> Void = { _ in }) throws -> HTTPServer {
    var limits = ServerLimits()
    limits.stop = .seconds(10)
    change(&limits)
    let server = try HTTPServer(
      ListenAddress(host: "127.0.0.1", port: 0), service: Echo(), limits: limits)
    server.start()
    return server
  }

  private func get(_ server: HTTPServer) async throws -> Int? {
    let url = try #require(URL(string: "http://127.0.0.1:\(server.port)/early"))
    return (try await URLSession.shared.data(from: url).1 as? HTTPURLResponse)?.statusCode
  }

  @Test func itAnswersAndStops() async throws {
    let server = try server()
    #expect(try await get(server) == 200)
    // The client's connection is idle now, which keeps nobody.
    #expect(server.stop() == 0)
    await #expect(throws: (any Error).self) { try await get(server) }
  }

  @Test func tooManyConnectionsAreTurnedAway() async throws {
    let server = try server { $0.connections = 0 }
    #expect(try await get(server) == 503)
    #expect(server.stop() == 0)
  }

  @Test func twoCannotHaveOnePort() throws {
    let server = try server()
    #expect(throws: ListenFailure.self) {
      try HTTPServer(
        ListenAddress(host: "127.0.0.1", port: server.port), service: Echo(),
        limits: ServerLimits())
    }
    #expect(server.stop() == 0)
  }
}
