import Glibc

/// What bytes are when they are not the UTF-8 text that was expected.
enum ForeignEncoding: Equatable {
  case utf16
  case utf32
  case binary(offset: Int)

  /// The byte order mark of UTF-8, which Windows programs write and no reader wants to see.
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Judges a file by its byte order mark and its NULs, of which no UTF-8 text has any.
  init?(of bytes: ArraySlice<UInt8>) {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self = .utf32
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if let first = Self.firstNUL(bytes) {
      self =
        Self.alternates(bytes.prefix(4096)) ? .utf16 : .binary(offset: first - bytes.startIndex)
    } else {
      return nil
    }
  }

  /// The failure that says so.
  func failure(_ path: String) -> IntakeFailure {
    switch self {
    case .utf16: Self.failure(path, "UTF-16")
    case .utf32: Self.failure(path, "UTF-32")
    case .binary(let offset):
      IntakeFailure(
        path: path, reason: "is binary, not text: NUL byte at offset \(offset)",
        advice: "give the article's text")
    }
  }

  private static func failure(_ path: String, _ name: String) -> IntakeFailure {
    IntakeFailure(
      path: path, reason: "is \(name), not UTF-8",
      advice: "convert it with iconv -f \(name) -t UTF-8")
  }

  private static func firstNUL(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, let found = memchr(base, 0, raw.count) else { return nil }
      return UnsafeRawPointer(found) - base + bytes.startIndex
    }
  }

  /// Whether many bytes are NUL and all of those stand on one side of a pair: western text in UTF-16.
  private static func alternates(_ bytes: ArraySlice<UInt8>) -> Bool {
    var counts = [0, 0]
    for (offset, byte) in bytes.enumerated() where byte == 0 { counts[offset & 1] += 1 }
    return counts.contains(0) && counts[0] + counts[1] > bytes.count / 4
  }
}
