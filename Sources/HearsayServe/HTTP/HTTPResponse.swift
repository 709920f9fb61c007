import Foundation

/// An answer to a request.
struct HTTPResponse: Sendable, Equatable {
  var status: HTTPStatus
  /// The media type first, then what else is to be said; length, date and connection are the server's to add.
  var fields: [HeaderField]
  var body: [UInt8]

  /// Makes an answer of JSON bytes.
  init(_ status: HTTPStatus = .ok, jsonBytes body: [UInt8]) {
    self.status = status
    fields = [HeaderField("Content-Type", "application/json")]
    self.body = body
  }

  /// Makes an answer of a value of our own, which cannot fail to be encoded: texts, numbers, and lists of them.
  init(_ status: HTTPStatus = .ok, json value: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let bytes = (try? encoder.encode(value)).map { Array($0) } ?? []
    self.init(status, jsonBytes: bytes + [0x0A])
  }

  /// The bytes to send; the answer to HEAD says what GET would and leaves the body out.
  func bytes(closing: Bool, withoutBody: Bool, date: String) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n"
    for field in fields { head += "\(field.name): \(field.value)\r\n" }
    head += "Content-Length: \(body.count)\r\nDate: \(date)\r\nCache-Control: no-store\r\n"
    head += closing ? "Connection: close\r\n\r\n" : "\r\n"
    return Array(head.utf8) + (withoutBody ? [] : body)
  }
}
