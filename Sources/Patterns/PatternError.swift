import CPCRE2

/// A pattern that PCRE2 refuses, with the place where it gave up.
public struct PatternError: Error, Sendable, CustomStringConvertible {
  /// The pattern's source.
  public let pattern: String
  /// The UTF-8 byte of the source at which reading stopped.
  public let offset: Int
  /// What is wrong, in PCRE2's words.
  public let message: String

  /// Makes an error for `pattern`, which is wrong at byte `offset` of its source.
  public init(pattern: String, offset: Int, message: String) {
    self.pattern = pattern
    self.offset = offset
    self.message = message
  }

  /// The message, the line of the pattern and a caret under the place.
  public var description: String {
    let bytes = Array(pattern.utf8)
    let stop = min(offset, bytes.count)
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<stop].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[stop...].firstIndex(of: newline) ?? bytes.count
    let line = String(decoding: bytes[start..<end], as: UTF8.self)
    let column = String(decoding: bytes[start..<stop], as: UTF8.self).unicodeScalars.count
    return "\(message)\n  \(line)\n  \(String(repeating: " ", count: column))^"
  }

  static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
  }
}
