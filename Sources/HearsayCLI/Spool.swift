import Foundation

/// A temporary file without a name, which no interruption leaves behind.
final class Spool {
  private static let chunk = 1 << 20

  private let descriptor: Int32

  /// Makes an empty one in the system's folder for temporary files.
  init() throws(OutputError) {
    var template = Array((NSTemporaryDirectory() + "/hearsay.XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    if descriptor < 0 { throw Self.refusal }
    unlink(template)
  }

  deinit { close(descriptor) }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    try writeAll(bytes, to: descriptor) { Self.refusal }
  }

  /// Hands everything that was written to `take`, piece by piece.
  func empty(into take: ([UInt8]) throws(OutputError) -> Void) throws(OutputError) {
    var offset: off_t = 0
    var buffer = [UInt8](repeating: 0, count: Self.chunk)
    while true {
      let count = pread(descriptor, &buffer, Self.chunk, offset)
      if count == 0 { return }
      if count > 0 {
        try take(Array(buffer[..<count]))
        offset += off_t(count)
      } else if errno != EINTR {
        throw Self.refusal
      }
    }
  }

  private static var refusal: OutputError {
    .refused(path: NSTemporaryDirectory(), reason: String(cString: strerror(errno)))
  }
}
