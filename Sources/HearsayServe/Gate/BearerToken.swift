import Hearsay

/// The secret that a client must send.
public struct BearerToken: Sendable {
  private let bytes: [UInt8]

  /// Takes a token without the white space around it, which files and variables often end with.
  ///
  /// Nil unless it has sixteen characters, all of which RFC 6750 allows in a header.
  public init?(_ text: String) {
    bytes = Array(
      text.utf8.drop(while: Self.isSpace).reversed().drop(while: Self.isSpace).reversed())
    guard bytes.count >= 16, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
  }

  /// Whether the value of a header field `Authorization` brings the token.
  func admits(_ authorization: String?) -> Bool {
    guard let authorization else { return false }
    let parts = authorization.split(scalar: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return false }
    return equals(Array(parts[1].trimmed.utf8))
  }

  /// Compares every byte whatever came before, so that the time it takes tells nothing of the token but its length.
  private func equals(_ other: [UInt8]) -> Bool {
    guard other.count == bytes.count else { return false }
    var difference: UInt8 = 0
    for (own, others) in zip(bytes, other) { difference |= own ^ others }
    return difference == 0
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
