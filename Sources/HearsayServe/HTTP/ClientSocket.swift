import Glibc

/// Why there is nothing more to do for a client.
enum ConnectionLoss: Error, Sendable, Equatable {
  /// It went away, or the connection broke.
  case closed
  /// It was too slow.
  case timedOut
}

/// A connection's bytes in both directions, each wait with an end.
///
/// A deadline is for all that is waited for, not for the next byte, so that a byte a second gains nothing.
final class ClientSocket {
  private let descriptor: Int32
  /// What has arrived and was not taken yet.
  private(set) var pending: ArraySlice<UInt8> = []

  /// Takes over a connected socket.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var on: Int32 = 1
    setsockopt(
      descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(descriptor) }

  /// Waits until the first byte of a request is there; false when `bell` rings, or the client goes or is idle too long.
  func waitForRequest(until deadline: ContinuousClock.Instant, bell: Int32) -> Bool {
    if !pending.isEmpty { return true }
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
    ]
    guard Self.wait(&polled, until: deadline), polled[1].revents == 0 else { return false }
    return (try? fill(until: deadline)) != nil
  }

  /// Takes the first bytes that are pending.
  func take(_ count: Int) -> ArraySlice<UInt8> {
    defer { pending = pending.dropFirst(count) }
    return pending.prefix(count)
  }

  /// Waits for more bytes.
  func fill(until deadline: ContinuousClock.Instant) throws(ConnectionLoss) {
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      if count > 0 {
        // What was taken is let go of, so that a connection's memory is what it has pending.
        pending = (pending + chunk[..<count])[...]
        return
      }
      try retry(count, POLLIN, deadline)
    }
  }

  /// Sends all bytes.
  func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(ConnectionLoss) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 { sent += count } else { try retry(count, POLLOUT, deadline) }
    }
  }

  /// Ends the connection, and passes over what the client is still sending for a moment: a connection that is closed
  /// over unread bytes is reset, and the client might never see the answer.
  func finish(until deadline: ContinuousClock.Instant) {
    shutdown(descriptor, Int32(SHUT_WR))
    pending = []
    while (try? fill(until: deadline)) != nil { pending = [] }
  }

  /// Waits until a call that moved nothing is worth another try.
  private func retry(
    _ count: Int, _ event: Int32, _ deadline: ContinuousClock.Instant
  ) throws(ConnectionLoss) {
    if count < 0 && errno == EINTR { return }
    guard count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) else { throw .closed }
    var polled = [pollfd(fd: descriptor, events: Int16(event), revents: 0)]
    guard Self.wait(&polled, until: deadline) else { throw .timedOut }
  }

  private static func wait(
    _ polled: inout [pollfd], until deadline: ContinuousClock.Instant
  ) -> Bool {
    while true {
      let left = (deadline - .now).milliseconds
      guard left > 0 else { return false }
      let ready = poll(&polled, nfds_t(polled.count), Int32(min(left.rounded(.up), 60_000)))
      if ready > 0 { return true }
      if ready < 0 && errno != EINTR { return false }
    }
  }
}

extension Duration {
  /// The same time in milliseconds.
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) * 1e-15
  }
}
