/// How the end of a body is told.
enum BodyFraming: Sendable, Equatable {
  case none
  case length(Int)
  case chunked

  /// Reads what the headers say.
  ///
  /// Two statements about one body are refused, even where they agree: what stands before this server may believe the other.
  init(_ head: RequestHead) throws(Problem) {
    let codings = head.fields.tokens("transfer-encoding")
    let lengths = head.fields.values("content-length")
    guard codings.isEmpty else {
      guard lengths.isEmpty, head.minorVersion == 1 else {
        throw Problem(.badRequest, "The body has a length and chunks, or chunks in HTTP/1.0.")
      }
      guard codings == ["chunked"] else {
        throw Problem(.notImplemented, "The only transfer coding that is read is chunked.")
      }
      self = .chunked
      return
    }
    guard let length = try head.fields.single("content-length") else {
      self = .none
      return
    }
    self = .length(try Self.number(length))
  }

  private static func number(_ text: String) throws(Problem) -> Int {
    let isNumber = !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isNumber else {
      throw Problem(.badRequest, "The content-length is no number.")
    }
    // A number of more digits than an Int has is too large for every limit.
    return Int(text) ?? .max
  }
}
