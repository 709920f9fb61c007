import Foundation

/// The fields of a run of bytes, one after the other, without copying: lines of a table, columns of a line.
struct ByteFields: Sequence, IteratorProtocol {
  private var rest: UnsafeBufferPointer<UInt8>?
  private let separator: UInt8

  /// Makes the fields that lie between separators; there is one more of them than of these.
  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: Unicode.Scalar) {
    rest = bytes
    self.separator = UInt8(ascii: separator)
  }

  @inline(__always)
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard let bytes = rest else { return nil }
    guard let start = bytes.baseAddress, let found = memchr(start, Int32(separator), bytes.count)
    else {
      rest = nil
      return bytes
    }
    let length = UnsafeRawPointer(found) - UnsafeRawPointer(start)
    rest = UnsafeBufferPointer(rebasing: bytes[(length + 1)...])
    return UnsafeBufferPointer(rebasing: bytes[..<length])
  }
}

/// A tab-separated table on disk, read by bytes, since the pack's tables are read at every start.
enum TableFile {
  /// Calls `body` with each line that is neither empty nor a comment, its columns and its number from 1.
  ///
  /// A table that is not there has no lines.
  static func forEachRow(
    _ path: String,
    _ body: (_ line: UnsafeBufferPointer<UInt8>, _ columns: ByteFields, _ number: Int) -> Void
  ) {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    data.withUnsafeBytes { raw in
      var number = 0
      for line in ByteFields(raw.bindMemory(to: UInt8.self), separator: "\n") {
        number += 1
        let line = withoutCarriageReturn(line)
        guard let first = line.first, first != UInt8(ascii: "#") else { continue }
        body(line, ByteFields(line, separator: "\t"), number)
      }
    }
  }

  private static func withoutCarriageReturn(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    line.last == UInt8(ascii: "\r") ? UnsafeBufferPointer(rebasing: line.dropLast()) : line
  }
}
