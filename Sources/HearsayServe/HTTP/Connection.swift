import Glibc

/// Answers the requests of one client, one after another, until either has had enough.
struct Connection {
  /// How long an ended connection is still listened to.
  private static let farewell = Duration.seconds(1)

  let socket: ClientSocket
  let service: any HTTPService
  let limits: ServerLimits
  /// Readable once the server stops.
  let bell: Int32
  /// Whether the server is stopping.
  let isStopping: @Sendable () -> Bool

  /// Returns when the connection is over.
  func run() {
    while socket.waitForRequest(until: .now + limits.idle, bell: bell) {
      var turn = Turn(start: .now)
      do {
        try answer(&turn)
      } catch let problem as Problem {
        turn.isLast = true
        try? send(problem.response, &turn)
      } catch ConnectionLoss.timedOut where turn.sent == nil {
        turn.isLast = true
        try? send(Problem(.requestTimeout, "The request took too long to arrive.").response, &turn)
      } catch {
        return
      }
      if turn.isLast { return socket.finish(until: .now + Self.farewell) }
    }
  }

  /// A request on its way.
  private struct Turn {
    let start: ContinuousClock.Instant
    var head: RequestHead?
    var received = 0
    /// Whether no other request is read from this connection.
    var isLast = false
    /// The answer, once it is being sent.
    var sent: HTTPResponse?
  }

  private func answer(_ turn: inout Turn) throws {
    let head = try readHead(turn.start + limits.head)
    turn.head = head
    turn.isLast = !head.keepsConnection
    let framing = try BodyFraming(head)
    if let response = service.answer(to: head) {
      // A body that is not read stands where the next request would.
      if framing != .none { turn.isLast = true }
      return try send(response, &turn)
    }
    let body = try readBody(framing, head)
    turn.received = body.count
    try send(service.answer(to: head, body: body), &turn)
  }

  private func readHead(_ deadline: ContinuousClock.Instant) throws -> RequestHead {
    while true {
      // Some clients end a body with a line end that belongs to nothing.
      while socket.pending.starts(with: [0x0D, 0x0A]) { _ = socket.take(2) }
      if let end = RequestHeadParser.end(in: socket.pending.prefix(limits.headBytes)) {
        return try RequestHeadParser.head(of: socket.take(end - socket.pending.startIndex))
      }
      guard socket.pending.count < limits.headBytes else {
        throw Problem(
          .headersTooLarge, "A request may have \(limits.headBytes) bytes before its body.")
      }
      try socket.fill(until: deadline)
    }
  }

  private func readBody(_ framing: BodyFraming, _ head: RequestHead) throws -> [UInt8] {
    let deadline = ContinuousClock.now + limits.body
    let reader = BodyReader(socket: socket, limit: limits.bodyBytes, deadline: deadline)
    if case .length(let length) = framing { try reader.checkLimit(length) }
    if head.expectsContinue && framing != .none && socket.pending.isEmpty {
      try socket.send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8), until: deadline)
    }
    return try reader.body(framing)
  }

  private func send(_ response: HTTPResponse, _ turn: inout Turn) throws(ConnectionLoss) {
    if isStopping() { turn.isLast = true }
    turn.sent = response
    defer { service.log(exchange(response, turn)) }
    let bytes = response.bytes(
      closing: turn.isLast, withoutBody: turn.head?.method == "HEAD",
      date: HTTPDate.text(time(nil)))
    try socket.send(bytes, until: .now + limits.answer)
  }

  private func exchange(_ response: HTTPResponse, _ turn: Turn) -> Exchange {
    Exchange(
      method: turn.head?.method, path: turn.head?.target.path, status: response.status.rawValue,
      milliseconds: (.now - turn.start).milliseconds, received: turn.received,
      sent: turn.head?.method == "HEAD" ? 0 : response.body.count)
  }
}
