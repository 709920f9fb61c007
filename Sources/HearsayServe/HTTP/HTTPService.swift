/// What a server's answers are made by.
///
/// It is asked twice, so that nobody's body is read who would be refused anyway.
protocol HTTPService: Sendable {
  /// The answer that needs no body; nil where the body is wanted.
  func answer(to head: RequestHead) -> HTTPResponse?
  /// The answer to a whole request.
  func answer(to head: RequestHead, body: [UInt8]) -> HTTPResponse
  /// Takes note of an answer that was sent.
  func log(_ exchange: Exchange)
}

/// A request and what came of it, without a word of what was in it.
struct Exchange: Sendable, Equatable {
  /// Nil where the request could not be read.
  var method: String?
  /// Without parameters.
  var path: String?
  var status: Int
  var milliseconds: Double
  /// The body's length.
  var received: Int
  /// The answer's length, without its headers.
  var sent: Int

  /// One line: `POST /v1/gate 200 3.1 ms 5120 in 14300 out`.
  var line: String {
    let tenths = Int((milliseconds * 10).rounded())
    return "\(method ?? "-") \(path ?? "-") \(status) \(tenths / 10).\(tenths % 10) ms "
      + "\(received) in \(sent) out"
  }
}
