import Hearsay

/// Names things of one article with IRIs that are valid whatever the ids hold, and unique in the document.
struct LinkedNames: Sendable {
  private static let digestLength = 12

  /// The article itself.
  let article: [UInt8]
  /// What tells apart things of the same id: the article's text and its place among the inputs.
  private let suffix: [UInt8]

  /// Names for the article that is input `number`, counted from 0.
  init(_ article: Article, number: Int) {
    suffix = Array(":\(article.sha256.prefix(Self.digestLength)):\(number + 1)".utf8)
    self.article = Self.iri("article", article.id) + suffix
  }

  /// A record of the article.
  func record(_ id: String) -> [UInt8] { Self.iri("record", id) + suffix }

  /// A source: whoever resolves to the same name is one agent in all articles, while words that resolve to nothing mean
  /// somebody in this article only.
  func agent(_ name: String, isResolved: Bool) -> [UInt8] {
    Self.iri("agent", name) + (isResolved ? [] : suffix)
  }

  /// An editor, who is nobody's source.
  static func editor(_ name: String) -> [UInt8] { iri("editor", name) }

  /// A row of the registry.
  static func registry(_ id: String) -> [UInt8] { iri("registry", id) }

  /// A part of something that has an IRI.
  static func part(_ name: String, of iri: [UInt8]) -> [UInt8] { iri + Array("#\(name)".utf8) }

  private static func iri(_ kind: String, _ name: String) -> [UInt8] {
    var iri = Array("urn:hearsay:\(kind):".utf8)
    for byte in name.utf8 { iri.append(percentEncoding: byte) }
    return iri
  }
}

extension [UInt8] {
  /// Appends a byte as it is when IRIs reserve it for nothing (RFC 3986, 2.3), else its two digits.
  fileprivate mutating func append(percentEncoding byte: UInt8) {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E: append(byte)
    default:
      append(0x25)
      for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
    }
  }
}
