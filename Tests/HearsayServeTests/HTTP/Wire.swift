import Foundation

@testable import HearsayServe

/// Two ends of a connection: the server's, and a client's that a test speaks with.
final class Wire {
  /// To be taken over by the one who serves.
  let server: Int32
  private let client: Int32

  init() {
    var ends: [Int32] = [0, 0]
    precondition(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    (server, client) = (ends[0], ends[1])
    // A test that would wait for ever fails instead.
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(
      client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(client) }

  func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  }

  func hangUp() { shutdown(client, Int32(SHUT_WR)) }

  /// Everything that the server says until it ends the connection.
  func hear() -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(client, &chunk, chunk.count, 0)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }
}

/// A service that answers with what it got.
struct Echo: HTTPService {
  let exchanges = Exchanges()

  func answer(to head: RequestHead) -> HTTPResponse? {
    switch head.target.path {
    case "/early": HTTPResponse(jsonBytes: Array("early".utf8))
    case "/refused": Problem(.notFound, "Not here.").response
    default: nil
    }
  }

  func answer(to head: RequestHead, body: [UInt8]) -> HTTPResponse { HTTPResponse(jsonBytes: body) }

  func log(_ exchange: Exchange) { exchanges.add(exchange) }
}

final class Exchanges: @unchecked Sendable {
  private let lock = NSLock()
  private var list: [Exchange] = []

  func add(_ exchange: Exchange) { lock.withLock { list.append(exchange) } }

  var all: [Exchange] { lock.withLock { list } }
}

/// The head of a request of these lines.
func head(_ lines: String...) throws -> RequestHead {
  let text =
    (lines + (lines.contains { $0.hasPrefix("Host") } ? [] : ["Host: localhost"]) + ["", ""])
    .joined(separator: "\r\n")
  return try RequestHeadParser.head(of: Array(text.utf8)[...])
}

/// The status of the problem that an action meets; nil where it meets none.
func problem(_ action: () throws -> Void) -> HTTPStatus? {
  do {
    try action()
    return nil
  } catch {
    return (error as? Problem)?.status
  }
}
