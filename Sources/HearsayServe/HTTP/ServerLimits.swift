/// How much a server takes on, so that no client can exhaust it or keep it waiting.
public struct ServerLimits: Sendable {
  /// The largest request line with headers, in bytes.
  public var headBytes = 16 << 10
  /// The largest body, in bytes, however it is sent.
  public var bodyBytes = 4 << 20
  /// How many connections may be open at once; further ones are told to come again.
  public var connections = 64
  /// How long a connection may stay open without a request.
  public var idle = Duration.seconds(60)
  /// How long the request line and the headers may take from their first byte on.
  public var head = Duration.seconds(10)
  /// How long the body may take.
  public var body = Duration.seconds(30)
  /// How long a client may take to read an answer.
  public var answer = Duration.seconds(30)
  /// How long running requests may take to finish when the server stops.
  public var stop = Duration.seconds(30)

  /// Makes the limits that suit a service for one newsroom.
  public init() {}
}
