import Hearsay

/// Writes spans of one article's text as JSON: their words, scalar offsets and file bytes.
struct SpanWriter: Sendable {
  /// How many scalars of context a content carries on each side, to find it again in another copy.
  private static let context = 32

  private let text: [UInt8]
  private let fileOffset: Int?
  private let index: ScalarIndex

  init(_ article: Article) {
    text = article.text
    fileOffset = article.fileOffset
    index = ScalarIndex(article.text)
  }

  /// Appends the content object.
  func append(content spans: [TextSpan], to buffer: inout [UInt8]) {
    buffer.append(json: #"{"text":"#)
    appendString(of: spans, to: &buffer)
    buffer.append(json: #","spans":"#)
    append(scalars: spans, to: &buffer)
    buffer.append(json: #","bytes":"#)
    append(fileBytes: spans, to: &buffer)
    buffer.append(json: #","prefix":"#)
    appendString(of: CollectionOfOne(before(Int(spans.first?.start ?? 0))), to: &buffer)
    buffer.append(json: #","suffix":"#)
    appendString(of: CollectionOfOne(after(Int(spans.last?.end ?? 0))), to: &buffer)
    buffer.append(json: "}")
  }

  /// Appends an object of text and spans, or `null` when there is no span.
  func append(passage spans: [TextSpan], to buffer: inout [UInt8]) {
    guard !spans.isEmpty else { return buffer.append(json: "null") }
    buffer.append(json: #"{"text":"#)
    appendString(of: spans, to: &buffer)
    buffer.append(json: #","spans":"#)
    append(scalars: spans, to: &buffer)
    buffer.append(json: "}")
  }

  /// Appends an object of text and spans, or `null`.
  func append(passage span: TextSpan?, to buffer: inout [UInt8]) {
    append(passage: span.map { [$0] } ?? [], to: &buffer)
  }

  /// Appends the words of the spans as one string, or `null` when there is no span.
  func append(text spans: [TextSpan], to buffer: inout [UInt8]) {
    if spans.isEmpty { buffer.append(json: "null") } else { appendString(of: spans, to: &buffer) }
  }

  /// Appends the spans in Unicode scalars.
  func append(scalars spans: [TextSpan], to buffer: inout [UInt8]) {
    buffer.appendArray(of: spans) { span, buffer in
      let scalars = index.scalars(of: span)
      buffer.append(pair: scalars.lowerBound, scalars.upperBound)
    }
  }

  /// The span in Unicode scalars.
  func scalars(of span: TextSpan) -> Range<Int> { index.scalars(of: span) }

  /// Appends the words of a span and, as `before` and `after` name them, those around it.
  func append(
    quoting span: TextSpan, before: StaticString, after: StaticString, to buffer: inout [UInt8]
  ) {
    appendString(of: CollectionOfOne(span), to: &buffer)
    buffer.append(json: before)
    appendString(of: CollectionOfOne(self.before(Int(span.start))), to: &buffer)
    buffer.append(json: after)
    appendString(of: CollectionOfOne(self.after(Int(span.end))), to: &buffer)
  }

  /// Appends the spans in bytes of the file, or `null` when the text keeps no map back to it.
  private func append(fileBytes spans: [TextSpan], to buffer: inout [UInt8]) {
    guard let fileOffset else { return buffer.append(json: "null") }
    buffer.appendArray(of: spans) { span, buffer in
      buffer.append(pair: fileOffset + Int(span.start), fileOffset + Int(span.end))
    }
  }

  private func appendString(of spans: some Sequence<TextSpan>, to buffer: inout [UInt8]) {
    buffer.append(0x22)
    for (number, span) in spans.enumerated() {
      if number > 0 { buffer.append(0x20) }
      text.withBytes(of: span) { buffer.append(escaping: $0) }
    }
    buffer.append(0x22)
  }

  private func before(_ end: Int) -> TextSpan {
    var start = min(end, text.count)
    var scalars = 0
    while start > 0 && scalars < Self.context {
      start -= 1
      if text[start] & 0xC0 != 0x80 { scalars += 1 }
    }
    return TextSpan(start, end)
  }

  private func after(_ start: Int) -> TextSpan {
    var end = max(start, 0)
    var scalars = 0
    while end < text.count {
      if text[end] & 0xC0 != 0x80 {
        if scalars == Self.context { break }
        scalars += 1
      }
      end += 1
    }
    return TextSpan(start, end)
  }
}

extension [UInt8] {
  /// Appends a JSON array, each element written by `append`.
  mutating func appendArray<Value>(
    of elements: [Value], _ append: (Value, inout [UInt8]) -> Void
  ) {
    self.append(0x5B)
    for (number, element) in elements.enumerated() {
      if number > 0 { self.append(0x2C) }
      append(element, &self)
    }
    self.append(0x5D)
  }

  fileprivate mutating func append(pair first: Int, _ second: Int) {
    append(0x5B)
    append(jsonInteger: first)
    append(0x2C)
    append(jsonInteger: second)
    append(0x5D)
  }
}
