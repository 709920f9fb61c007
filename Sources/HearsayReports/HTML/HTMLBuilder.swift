import Hearsay

/// Writes HTML into bytes: markup is part of the program, everything else is escaped on the way.
///
/// `markup` takes nothing but literals, so no word of an article can become markup.
struct HTMLBuilder: Sendable, Equatable {
  private(set) var bytes: [UInt8] = []

  /// Appends markup as it stands.
  @inline(__always)
  mutating func markup(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(
        start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends text, which also serves between the quotation marks of an attribute.
  mutating func text(_ string: String) {
    var string = string
    string.withUTF8 { bytes.append(html: $0) }
  }

  /// Appends the words of the spans, joined by a space.
  mutating func text(_ spans: [TextSpan], of article: Article) {
    for (number, span) in spans.enumerated() {
      if number > 0 { bytes.append(0x20) }
      text(span, of: article)
    }
  }

  /// Appends the words of a span.
  mutating func text(_ span: TextSpan, of article: Article) {
    article.text.withBytes(of: span) { bytes.append(html: $0) }
  }

  /// Appends an integer.
  mutating func number(_ value: Int) { bytes.append(jsonInteger: value) }

  /// Appends a number as short as it can be read back.
  mutating func number(_ value: Double) { bytes.append(jsonNumber: value) }

  /// Appends a kebab-case id as words: "state media" for `state-media`.
  mutating func words(_ id: String) {
    let start = bytes.count
    text(id)
    for index in start..<bytes.count where bytes[index] == UInt8(ascii: "-") {
      bytes[index] = 0x20
    }
  }

  /// Appends an attribute with its value.
  mutating func attribute(_ name: StaticString, _ value: String) {
    attribute(name) { $0.text(value) }
  }

  /// Appends an attribute whose value `write` appends as text.
  mutating func attribute(_ name: StaticString, _ write: (inout HTMLBuilder) -> Void) {
    bytes.append(0x20)
    markup(name)
    markup("=\"")
    write(&self)
    markup("\"")
  }

  /// Appends one of the page's own files.
  mutating func embed(_ asset: HTMLAsset) { bytes.append(contentsOf: asset.bytes) }

  /// Appends words of foreign origin so that their direction does not touch what stands around them.
  ///
  /// Only characters from U+0590 on, whose first byte is 0xD6 or more, run from right to left or change a direction; other words stand as they are.
  mutating func isolated(_ write: (inout HTMLBuilder) -> Void) {
    let start = bytes.count
    write(&self)
    guard bytes[start...].contains(where: { $0 >= 0xD6 }) else { return }
    bytes.insert(contentsOf: Array("<bdi>".utf8), at: start)
    markup("</bdi>")
  }

  /// Appends what another builder wrote.
  mutating func append(_ other: HTMLBuilder) { bytes.append(contentsOf: other.bytes) }
}

extension HTMLBuilder {
  /// What `write` writes.
  static func bytes(_ write: (inout HTMLBuilder) -> Void) -> [UInt8] {
    var html = HTMLBuilder()
    write(&html)
    return html.bytes
  }

  /// Appends a count with its noun: "1 record", "2 records".
  mutating func count(_ count: Int, _ one: StaticString, _ many: StaticString) {
    number(count)
    markup(" ")
    markup(count == 1 ? one : many)
  }
}
