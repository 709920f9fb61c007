/// Reads a body to its end, or to the limit.
struct BodyReader {
  /// The longest line of a chunk's size, with what may be said after the size.
  private static let maximumLine = 1024
  /// The most that may come after the last chunk.
  private static let maximumTrailers = 8 << 10

  let socket: ClientSocket
  let limit: Int
  let deadline: ContinuousClock.Instant

  /// Reads the body of a request.
  /// - Throws: a problem as soon as more has been announced than the limit allows, before it is read.
  func body(_ framing: BodyFraming) throws -> [UInt8] {
    switch framing {
    case .none: return []
    case .length(let length):
      try checkLimit(length)
      var body: [UInt8] = []
      try append(length, to: &body)
      return body
    case .chunked: return try chunks()
    }
  }

  private func chunks() throws -> [UInt8] {
    var body: [UInt8] = []
    while true {
      let size = try chunkSize()
      if size == 0 { break }
      try checkLimit(body.count + size)
      try append(size, to: &body)
      guard try line(limit: 0).isEmpty else { throw Self.brokenChunk }
    }
    try passTrailers()
    return body
  }

  private func chunkSize() throws -> Int {
    let line = try line(limit: Self.maximumLine)
    let digits = line.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 && $0 != 0x09 }
    guard let size = HexDigits.value(digits) else { throw Self.brokenChunk }
    return size
  }

  private func passTrailers() throws {
    var room = Self.maximumTrailers
    while true {
      let line = try line(limit: room)
      if line.isEmpty { return }
      room -= line.count
    }
  }

  /// The next line without its line end, which must be there after `limit` bytes.
  private func line(limit: Int) throws -> ArraySlice<UInt8> {
    while true {
      if let feed = socket.pending.prefix(limit + 2).firstIndex(of: 0x0A) {
        let line = socket.take(feed + 1 - socket.pending.startIndex).dropLast()
        guard line.last == 0x0D else { throw Self.brokenChunk }
        return line.dropLast()
      }
      guard socket.pending.count < limit + 2 else { throw Self.brokenChunk }
      try socket.fill(until: deadline)
    }
  }

  private func append(_ count: Int, to body: inout [UInt8]) throws {
    var left = count
    while left > 0 {
      if socket.pending.isEmpty { try socket.fill(until: deadline) }
      let bytes = socket.take(left)
      body.append(contentsOf: bytes)
      left -= bytes.count
    }
  }

  /// Refuses a body that is announced as longer than the limit.
  func checkLimit(_ size: Int) throws(Problem) {
    guard size <= limit else {
      throw Problem(.contentTooLarge, "A body may have at most \(limit) bytes.")
    }
  }

  private static let brokenChunk = Problem(.badRequest, "The body’s chunks are none of HTTP.")
}
