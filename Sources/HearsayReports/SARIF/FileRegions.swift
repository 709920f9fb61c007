import Hearsay

/// Writes where an article's words stand in its file, as SARIF's regions have it.
///
/// Lines and columns count from 1, columns in Unicode code points. An article in JSON has the line that it begins on.
/// A text behind other bytes whose lines nobody counted has bytes of the file alone.
struct FileRegions: Sendable {
  private let text: [UInt8]
  private let fileOffset: Int?
  /// The file's line of the text's first byte, or of the article in JSON; nil where it is not known.
  private let firstLine: Int?
  private let index: ScalarIndex
  /// Where the text's lines start.
  private let lineStarts: [Int]

  init(_ article: Article) {
    text = article.text
    fileOffset = article.fileOffset
    index = ScalarIndex(article.text)
    // Three bytes are a byte order mark; whatever stands before a text otherwise has line ends.
    firstLine = article.line ?? (article.fileOffset.map { $0 <= 3 } == true ? 1 : nil)
    lineStarts =
      article.fileOffset == nil
      ? [] : [0] + article.text.indices.filter { article.text[$0] == 0x0A }.map { $0 + 1 }
  }

  /// Appends `,"region":{…}` for the words from the first span's start to the last one's end; nothing where no place is
  /// known.
  ///
  /// - Parameter snippet: whether the words themselves belong to it.
  func append(_ spans: [TextSpan], snippet: Bool, to buffer: inout [UInt8]) {
    guard let start = spans.first?.start, let end = spans.last?.end else { return }
    let span = TextSpan(Int(start), max(Int(start), Int(end)))
    guard fileOffset != nil || firstLine != nil else { return }
    buffer.append(json: #","region":{"#)
    appendPlace(of: span, to: &buffer)
    if snippet { appendSnippet(of: span, to: &buffer) }
    buffer.append(json: "}")
  }

  private func appendPlace(of span: TextSpan, to buffer: inout [UInt8]) {
    guard let fileOffset else {
      buffer.append(json: #""startLine":"#)
      return buffer.append(jsonInteger: firstLine ?? 1)
    }
    if let firstLine {
      append(json: #""startLine":"#, #","startColumn":"#, Int(span.start), firstLine, to: &buffer)
      append(json: #","endLine":"#, #","endColumn":"#, Int(span.end), firstLine, to: &buffer)
      buffer.append(json: ",")
    }
    buffer.append(json: #""byteOffset":"#)
    buffer.append(jsonInteger: fileOffset + Int(span.start))
    buffer.append(json: #","byteLength":"#)
    buffer.append(jsonInteger: Int(span.end - span.start))
  }

  private func append(
    json line: StaticString, _ column: StaticString, _ offset: Int, _ firstLine: Int,
    to buffer: inout [UInt8]
  ) {
    let number = lineNumber(ofByte: offset)
    buffer.append(json: line)
    buffer.append(jsonInteger: firstLine + number)
    buffer.append(json: column)
    let start = index.scalarOffset(ofByte: lineStarts[number])
    buffer.append(jsonInteger: 1 + index.scalarOffset(ofByte: offset) - start)
  }

  /// The line that holds the byte, counted from 0.
  private func lineNumber(ofByte offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func appendSnippet(of span: TextSpan, to buffer: inout [UInt8]) {
    buffer.append(json: #","snippet":{"text":""#)
    text.withBytes(of: span) { buffer.append(escaping: $0) }
    buffer.append(json: "\"}")
  }
}
