/// One article as the intake read it: its text in UTF-8 bytes and what is known about it.
public struct Article: Sendable {
  /// The id that the input gave, else the file's name without its ending.
  public var id: String
  /// Where it was read from, as the user named it; `-` for standard input.
  public var path: String
  /// The text, always valid UTF-8; every `TextSpan` counts bytes in it.
  public var text: [UInt8]
  /// SHA-256 of `text`, as 64 lower-case hexadecimal digits.
  public var sha256: String
  public var title: String?
  public var publisher: String?
  /// The agency that the publisher has the article from, as the input names it.
  public var provider: String?
  public var date: String?
  public var url: String?
  public var language: String?
  /// The desk or section that the article belongs to ("sports"), as the input names it.
  public var desk: String?
  /// Where byte 0 of `text` stands in the file, when the file's bytes are the text's; nil where no map back is kept.
  public var fileOffset: Int?
  /// The line of the file, counted from 1, on which the text begins, or in JSON the article's object; nil where nobody counted.
  public var line: Int?

  /// Makes an article of valid UTF-8 text.
  public init(
    id: String, path: String, text: [UInt8], title: String? = nil, publisher: String? = nil,
    provider: String? = nil, date: String? = nil, url: String? = nil, language: String? = nil,
    fileOffset: Int? = nil, line: Int? = nil
  ) {
    self.id = id
    self.path = path
    self.text = text
    self.sha256 = SHA256.hexDigest(of: text)
    self.title = title
    self.publisher = publisher
    self.provider = provider
    self.date = date
    self.url = url
    self.language = language
    self.fileOffset = fileOffset
    self.line = line
  }

  /// The words of the spans, joined by a space.
  public func words(of spans: [TextSpan]) -> String {
    var bytes: [UInt8] = []
    for (number, span) in spans.enumerated() {
      if number > 0 { bytes.append(0x20) }
      text.withBytes(of: span) { bytes.append(contentsOf: $0) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
