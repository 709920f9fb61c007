import Hearsay

/// Reads articles that stand one JSON object a line, holding one line at a time.
struct JSONLines: ItemReader {
  private var reader: ByteReader
  private let path: String
  private let stem: String
  private let limits: IntakeLimits
  private var line = 0
  private var isFinished = false

  /// Makes a reader of a file named `path`; the line number is put after `stem` where a line has no id.
  init(_ reader: ByteReader, path: String, stem: String, limits: IntakeLimits) {
    self.reader = reader
    self.path = path
    self.stem = stem
    self.limits = limits
  }

  mutating func next() -> IntakeItem? {
    while !isFinished {
      do throws(ReadRefusal) {
        guard let read = try reader.nextLine(limit: limits.maximumArticleBytes) else { return nil }
        line += 1
        if let item = item(read) { return item }
      } catch {
        isFinished = true
        return .failure(IntakeFailure(path: path, refusal: error))
      }
    }
    return nil
  }

  /// What a line holds; nil for a blank one.
  private func item(_ read: ByteReader.Line) -> IntakeItem? {
    guard case .bytes(let range) = read else {
      var failure = IntakeFailure(path: path, refusal: .tooLarge(limit: limits.maximumArticleBytes))
      failure.line = line
      failure.advice = nil
      return .failure(failure)
    }
    return reader.buffer.withUnsafeBufferPointer { buffer in
      item(
        UnsafeBufferPointer(rebasing: buffer[range]), offset: reader.bufferOffset + range.lowerBound
      )
    }
  }

  private func item(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) -> IntakeItem? {
    var json = JSONReader(bytes)
    guard let first = json.peek() else { return nil }
    if let bad = UTF8Validation.firstInvalidByte(in: bytes) {
      return .failure(.invalidUTF8(path, line: line, offset: offset + bad))
    }
    guard first == UInt8(ascii: "{") else { return .failure(notAnObject) }
    do throws(JSONError) {
      let fields = try ArticleFields(reading: &json)
      try json.finish()
      return item(fields)
    } catch {
      return .failure(broken(error, in: bytes))
    }
  }

  private func item(_ fields: ArticleFields) -> IntakeItem {
    do throws(IntakeFailure) {
      return .article(try fields.article(path: path, line: line, fallbackID: "\(stem):\(line)"))
    } catch {
      return .failure(error)
    }
  }

  private var notAnObject: IntakeFailure {
    IntakeFailure(
      path: path, line: line, reason: "is not a JSON object",
      advice: "JSON Lines holds one article's object a line")
  }

  private func broken(_ error: JSONError, in bytes: UnsafeBufferPointer<UInt8>) -> IntakeFailure {
    let before = String(decoding: bytes[..<error.offset], as: UTF8.self)
    let isCut = error.offset == bytes.count
    return .brokenJSON(
      path, line: line, column: before.unicodeScalars.count + 1, message: error.message,
      advice: isCut ? "an object must stand on one line; jq -c . puts it there" : nil)
  }
}
