import Hearsay

/// Gives the one article of a file whose words are the article's.
struct PlainText: ItemReader {
  private var article: Article?

  /// Takes the bytes of a whole file; those of Markdown may begin with front matter.
  init(
    _ bytes: consuming [UInt8], path: String, stem: String, isMarkdown: Bool
  ) throws(IntakeFailure) {
    var text = bytes
    if let foreign = ForeignEncoding(of: text[...]) { throw foreign.failure(path) }
    if let bad = UTF8Validation.firstInvalidByte(in: text) {
      throw .invalidUTF8(path, offset: bad)
    }
    let mark = text.starts(with: ForeignEncoding.mark) ? ForeignEncoding.mark.count : 0
    let front = isMarkdown ? FrontMatter(text[mark...]) : nil
    let offset = front?.end ?? mark
    let line = 1 + text[..<offset].count { $0 == UInt8(ascii: "\n") }
    if offset > 0 { text.removeFirst(offset) }
    guard !text.isEmpty else { throw Self.nothing(path, isAfterFront: front != nil) }
    article = (front?.fields ?? ArticleFields()).article(
      text, path: path, fallbackID: stem, fileOffset: offset)
    article?.line = line
  }

  mutating func next() -> IntakeItem? {
    defer { article = nil }
    return article.map(IntakeItem.article)
  }

  private static func nothing(_ path: String, isAfterFront: Bool) -> IntakeFailure {
    isAfterFront
      ? IntakeFailure(path: path, reason: "holds no text after its front matter") : .empty(path)
  }
}
