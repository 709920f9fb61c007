/// An opened file on its way to the reader of its format.
struct FileContent {
  private var bytes: ByteReader
  private let path: String
  private let stem: String
  private let limits: IntakeLimits

  init(_ bytes: ByteReader, path: String, stem: String, limits: IntakeLimits) {
    self.bytes = bytes
    self.path = path
    self.stem = stem
    self.limits = limits
  }

  /// The reader of a file in a known format; fails where the bytes are none of any format's.
  consuming func reader(as format: ArticleFormat) throws(IntakeFailure) -> any ItemReader {
    switch format {
    case .plainText, .markdown:
      return try PlainText(
        rest(limit: limits.maximumArticleBytes), path: path, stem: stem,
        isMarkdown: format == .markdown)
    case .json: return try document()
    case .jsonLines:
      if bytes.pending.isEmpty, try !fill() { throw .empty(path) }
      return try lines()
    }
  }

  /// The reader of a file without a name, by the first byte that is not white space.
  consuming func readerByContent() throws(IntakeFailure) -> any ItemReader {
    while true {
      switch bytes.pending.first(where: { !Self.isSpaceOrMark($0) }) {
      case nil where bytes.pending.count <= limits.maximumArticleBytes:
        if try fill() { continue }
        return try reader(as: .plainText)
      case UInt8(ascii: "{"): return try lines()
      case UInt8(ascii: "["): return try document()
      default: return try reader(as: .plainText)
      }
    }
  }

  private consuming func document() throws(IntakeFailure) -> any ItemReader {
    var content = try rest(limit: limits.maximumDocumentBytes)
    guard !content.isEmpty else { throw .empty(path) }
    if content.starts(with: ForeignEncoding.mark) {
      content.removeFirst(ForeignEncoding.mark.count)
    }
    if let foreign = ForeignEncoding(of: content[...]) { throw foreign.failure(path) }
    return try JSONDocument(content, path: path, stem: stem)
  }

  private consuming func lines() throws(IntakeFailure) -> any ItemReader {
    // Only the head is judged: a stray NUL further on spoils its own line, not the file.
    if let foreign = ForeignEncoding(of: bytes.pending.prefix(1024)) { throw foreign.failure(path) }
    if bytes.pending.starts(with: ForeignEncoding.mark) { bytes.skip(ForeignEncoding.mark.count) }
    return JSONLines(bytes, path: path, stem: stem, limits: limits)
  }

  private mutating func fill() throws(IntakeFailure) -> Bool {
    do throws(ReadRefusal) { return try bytes.fill() } catch {
      throw IntakeFailure(path: path, refusal: error)
    }
  }

  private mutating func rest(limit: Int) throws(IntakeFailure) -> [UInt8] {
    do throws(ReadRefusal) { return try bytes.rest(limit: limit) } catch {
      throw IntakeFailure(path: path, refusal: error)
    }
  }

  private static func isSpaceOrMark(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) || ForeignEncoding.mark.contains(byte)
  }
}
