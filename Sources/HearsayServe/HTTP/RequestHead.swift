/// A request without its body.
struct RequestHead: Sendable, Equatable {
  var method: String
  var target: RequestTarget
  /// 0 or 1, of HTTP/1.0 or HTTP/1.1.
  var minorVersion = 1
  var fields = HeaderFields()

  /// Whether the client wants to send another request on the same connection.
  var keepsConnection: Bool {
    minorVersion == 1 && !fields.tokens("connection").contains("close")
  }

  /// Whether the client waits to be told that its body is wanted.
  var expectsContinue: Bool { minorVersion == 1 && !fields.tokens("expect").isEmpty }
}
