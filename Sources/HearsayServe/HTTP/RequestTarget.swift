import Hearsay

/// What a request asks for: a path, and parameters after a question mark.
struct RequestTarget: Sendable, Equatable {
  /// As it was sent; a path with escapes is none that is served here.
  let path: String
  private let query: [QueryItem]

  private struct QueryItem: Sendable, Equatable {
    let name, value: String
  }

  /// Takes the middle part of the request line: `/v1/gate?id=7`, or the same after `http://host`.
  init(_ text: String) throws(Problem) {
    let local = Self.local(text)
    let parts = local.split(scalar: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = String(parts[0])
    query = try parts.dropFirst().first.map { (text) throws(Problem) in try Self.items(text) } ?? []
  }

  /// The value of a parameter; nil where it is not there.
  /// - Throws: a problem where it is there twice.
  func parameter(_ name: String) throws(Problem) -> String? {
    let values = query.filter { $0.name == name }
    guard values.count <= 1 else {
      throw Problem(.badRequest, "The parameter \(name) is there \(values.count) times.")
    }
    return values.first?.value
  }

  private static func local(_ text: String) -> Substring {
    for scheme in ["http://", "https://"] where text.lowercased().hasPrefix(scheme) {
      let rest = text.dropFirst(scheme.count)
      return rest.firstIndex(of: "/").map { rest[$0...] } ?? "/"
    }
    return text[...]
  }

  private static func items(_ query: Substring) throws(Problem) -> [QueryItem] {
    var items: [QueryItem] = []
    for pair in query.split(scalar: "&") {
      let parts = pair.split(scalar: "=", maxSplits: 1, omittingEmptySubsequences: false)
      items.append(
        QueryItem(name: try decoded(parts[0]), value: parts.count > 1 ? try decoded(parts[1]) : ""))
    }
    return items
  }

  /// Undoes percent escapes, and the plus that forms send for a space.
  private static func decoded(_ text: Substring) throws(Problem) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        guard rest.count >= 2,
          let value = HexDigits.value(rest.prefix(2))
        else { throw Problem(.badRequest, "The query has a % without two hexadecimal digits.") }
        bytes.append(UInt8(value))
        rest = rest.dropFirst(2)
      default: bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Problem(.badRequest, "The query is not UTF-8.")
    }
    return text
  }
}

/// Hexadecimal digits of queries and of chunk sizes.
enum HexDigits {
  /// The number that they stand for; nil where one is none, or where there are none or more than eight.
  static func value(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...8).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      switch digit {
      case 0x30...0x39: value = value << 4 | Int(digit - 0x30)
      case 0x41...0x46: value = value << 4 | Int(digit - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | Int(digit - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }
}
