import Foundation
import Testing

@testable import HearsayServe

@Suite struct ListeningSocketTests {
  @Test(arguments: ["127.0.0.1", "127.1.2.3", "::1", "localhost"])
  func loopbackIsKnown(_ host: String) throws {
    #expect(try ListenAddress(host: host, port: 0).isLoopback)
  }

  @Test(arguments: ["0.0.0.0", "192.0.2.1", "::", "::ffff:127.0.0.1", "2001:db8::1"])
  func everythingElseIsReachable(_ host: String) throws {
    #expect(try !ListenAddress(host: host, port: 0).isLoopback)
  }

  @Test func theSystemChoosesAPort() throws {
    let socket = try ListeningSocket(ListenAddress(host: "127.0.0.1", port: 0))
    #expect(socket.port > 0)
    close(socket.descriptor)
  }

  @Test func aHostThatIsNoneIsNamed() {
    #expect {
      _ = try ListenAddress(host: "300.1.1.1.invalid", port: 0)
    } throws: { "\($0)".hasPrefix("300.1.1.1.invalid: ") }
  }
}
