import Hearsay

/// Reads a JSON file that is one article, an array of articles, or an object that holds one as `articles`.
///
/// The file is checked before its first article is handed out, so that a broken one gives none.
struct JSONDocument: ItemReader {
  private let bytes: [UInt8]
  private let path: String
  private let stem: String
  private var state: State
  private var number = 0
  /// The line of the byte at `counted`, kept so that lines are counted once and not for every article.
  private var line = 1
  private var counted = 0

  private enum State {
    case single
    /// At an element of the array, or at its end.
    case elements(position: Int)
    case finished
  }

  /// Takes the file's bytes and checks them.
  init(_ bytes: [UInt8], path: String, stem: String) throws(IntakeFailure) {
    self.bytes = bytes
    self.path = path
    self.stem = stem
    state = .finished
    if let bad = UTF8Validation.firstInvalidByte(in: bytes) {
      throw .invalidUTF8(path, offset: bad)
    }
    state = try start()
  }

  mutating func next() -> IntakeItem? {
    switch state {
    case .finished: return nil
    case .single:
      state = .finished
      return element(at: 0, id: stem).item
    case .elements(let position):
      guard let begin = elementStart(from: position) else {
        state = .finished
        return nil
      }
      number += 1
      countLines(to: begin)
      let (item, end) = element(at: begin, id: "\(stem):\(number)")
      state = .elements(position: end)
      return item
    }
  }

  /// Reads the whole file once, and finds where its articles are.
  private func start() throws(IntakeFailure) -> State {
    do throws(JSONError) {
      return try reading(from: 0) { reader throws(JSONError) in
        let start = try Self.start(&reader)
        try reader.finish()
        return start
      }
    } catch {
      let (line, column) = place(of: error.offset)
      throw .brokenJSON(path, line: line, column: column, message: error.message)
    }
  }

  private static func start(_ reader: inout JSONReader) throws(JSONError) -> State {
    if reader.peek() == UInt8(ascii: "{") { return try objectStart(&reader) }
    let position = reader.position + 1
    let isArray = reader.peek() == UInt8(ascii: "[")
    _ = try reader.value()
    return isArray ? .elements(position: position) : .single
  }

  private static func objectStart(_ reader: inout JSONReader) throws(JSONError) -> State {
    var (list, hasText): (Int?, Bool) = (nil, false)
    try reader.object { reader, key throws(JSONError) in
      if key == "text" { hasText = true }
      if key == "articles", reader.peek() == UInt8(ascii: "[") { list = reader.position + 1 }
      _ = try reader.value()
    }
    if let list, !hasText { return .elements(position: list) }
    return .single
  }

  /// Where the next element begins; nil at the array's end.
  private func elementStart(from position: Int) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(buffer, at: position)
      if reader.peek() == UInt8(ascii: ",") {
        reader = JSONReader(buffer, at: reader.position + 1)
      }
      return reader.peek() == UInt8(ascii: "]") ? nil : reader.position
    }
  }

  private func element(at position: Int, id: String) -> (item: IntakeItem, end: Int) {
    do throws(JSONError) {
      return try reading(from: position) { reader throws(JSONError) in
        guard reader.peek() == UInt8(ascii: "{") else {
          _ = try reader.value()
          return (.failure(notAnObject), reader.position)
        }
        let fields = try ArticleFields(reading: &reader)
        return (item(fields, id: id), reader.position)
      }
    } catch {
      // The file was checked, so this cannot happen; it would end the file rather than loop.
      return (.failure(notAnObject), bytes.count)
    }
  }

  private func item(_ fields: ArticleFields, id: String) -> IntakeItem {
    do throws(IntakeFailure) {
      return .article(try fields.article(path: path, line: line, fallbackID: id))
    } catch {
      return .failure(error)
    }
  }

  private var notAnObject: IntakeFailure {
    IntakeFailure(
      path: path, line: line, reason: "is not an article's JSON object",
      advice: "give an object with a `text`, or an array of them")
  }

  private mutating func countLines(to position: Int) {
    line += bytes[counted..<position].withUnsafeBufferPointer { passed in
      passed.count { $0 == UInt8(ascii: "\n") }
    }
    counted = position
  }

  private func reading<Value>(
    from position: Int, _ body: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    try bytes.withUnsafeBufferPointer { buffer throws(JSONError) in
      var reader = JSONReader(buffer, at: position)
      return try body(&reader)
    }
  }

  private func place(of offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let feed = UInt8(ascii: "\n")
    let lineStart = before.lastIndex(of: feed).map { $0 + 1 } ?? 0
    let line = String(decoding: before[lineStart...], as: UTF8.self)
    return (before.count { $0 == feed } + 1, line.unicodeScalars.count + 1)
  }
}
