/// How a file's articles are written down.
public enum ArticleFormat: Sendable {
  case plainText
  case markdown
  case json
  case jsonLines

  /// The format that a file name's ending stands for; nil for endings that are none of ours.
  init?(ending: String) {
    switch ending {
    case "txt": self = .plainText
    case "md", "markdown": self = .markdown
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonLines
    default: return nil
    }
  }
}

/// A path in the bytes that the file system knows it by, which need not be UTF-8.
struct InputPath: Sendable {
  let bytes: [UInt8]

  init(_ path: String) { bytes = Array(path.utf8) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The path of an entry of this folder.
  func appending(_ name: [UInt8]) -> InputPath {
    let slash = UInt8(ascii: "/")
    return InputPath(bytes: bytes.last == slash ? bytes + name : bytes + [slash] + name)
  }

  /// The folder that the path stands in, as far as the path names it; empty where it names none.
  var folder: InputPath {
    let slash = bytes.lastIndex(of: UInt8(ascii: "/")) ?? bytes.startIndex
    return InputPath(bytes: Array(bytes[..<slash]))
  }

  /// The path for people; bytes that are not UTF-8 become replacement characters.
  var display: String { String(decoding: bytes, as: UTF8.self) }

  /// The file name without its ending: the id of an article that brings none.
  var stem: String { String(decoding: name[..<nameEnd], as: UTF8.self) }

  /// The format by the file name's ending, upper or lower case.
  var format: ArticleFormat? {
    ArticleFormat(
      ending: String(decoding: name[nameEnd...].dropFirst(), as: UTF8.self).lowercased())
  }

  /// Calls `body` with the path as the system calls want it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? body("")
    }
  }

  private var name: ArraySlice<UInt8> {
    let slash = UInt8(ascii: "/")
    let end = bytes.lastIndex { $0 != slash }.map { $0 + 1 } ?? bytes.endIndex
    let start = bytes[..<end].lastIndex(of: slash).map { $0 + 1 } ?? bytes.startIndex
    return bytes[start..<end]
  }

  /// Where the ending's full stop is; a leading one hides the file and begins no ending.
  private var nameEnd: Int {
    let name = name
    let dot = name.dropFirst().lastIndex(of: UInt8(ascii: "."))
    return dot ?? name.endIndex
  }
}
