/// Reads the request line and the headers as RFC 9112 has them, and nothing that only some servers read the same way.
struct RequestHeadParser {
  private static let maximumFields = 100

  /// The end of a head in bytes that have arrived so far, after its empty line; nil where it is not there yet.
  static func end(in bytes: ArraySlice<UInt8>) -> Int? {
    var feed = bytes.startIndex
    while let next = bytes[feed...].firstIndex(of: 0x0A) {
      if bytes[next...].dropFirst().starts(with: [0x0D, 0x0A]) { return next + 3 }
      feed = next + 1
    }
    return nil
  }

  /// Reads a whole head with its empty line.
  static func head(of bytes: ArraySlice<UInt8>) throws(Problem) -> RequestHead {
    var lines = try lines(bytes)
    var head = try requestLine(lines.removeFirst())
    guard lines.count <= maximumFields else {
      throw Problem(.headersTooLarge, "At most \(maximumFields) header fields are read.")
    }
    for line in lines { try add(line, to: &head.fields) }
    try checkHost(head)
    try checkExpectation(head)
    return head
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) throws(Problem) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast(2) {
      guard line.last == 0x0D else {
        throw Problem(.badRequest, "A line of the request ends without a carriage return.")
      }
      lines.append(line.dropLast())
    }
    return lines
  }

  private static func requestLine(_ line: ArraySlice<UInt8>) throws(Problem) -> RequestHead {
    let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, isToken(parts[0]), !parts[1].isEmpty,
      parts[1].allSatisfy({ (0x21...0x7E).contains($0) })
    else { throw Problem(.badRequest, "The request line is none of HTTP.") }
    let version = text(parts[2])
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
      throw version.hasPrefix("HTTP/")
        ? Problem(.versionNotSupported, "This server speaks HTTP/1.1.")
        : Problem(.badRequest, "The request line names no version of HTTP.")
    }
    return RequestHead(
      method: text(parts[0]), target: try RequestTarget(text(parts[1])),
      minorVersion: version == "HTTP/1.1" ? 1 : 0)
  }

  private static func add(
    _ line: ArraySlice<UInt8>, to fields: inout HeaderFields
  ) throws(Problem) {
    // A name must reach the colon: spaces before it, and lines that go on, are where servers disagree.
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), isToken(line[..<colon]) else {
      throw Problem(.badRequest, "A header line is none of HTTP.")
    }
    let value = line[(colon + 1)...]
    guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
      throw Problem(.badRequest, "A header field holds a control character.")
    }
    fields.add(text(line[..<colon]), text(value).trimmed)
  }

  private static func checkHost(_ head: RequestHead) throws(Problem) {
    guard try head.fields.single("host") != nil || head.minorVersion == 0 else {
      throw Problem(.badRequest, "The header field host is missing.")
    }
  }

  private static func checkExpectation(_ head: RequestHead) throws(Problem) {
    guard head.fields.tokens("expect").allSatisfy({ $0 == "100-continue" }) else {
      throw Problem(.expectationFailed, "Only 100-continue can be expected.")
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// Whether bytes are a token of RFC 9110, as methods and names of header fields are.
  private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: tokenMarks.contains(byte)
        }
      }
  }

  private static let tokenMarks = Array("!#$%&'*+-.^_`|~".utf8)
}
