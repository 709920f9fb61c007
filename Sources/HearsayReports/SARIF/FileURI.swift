/// The URI reference that stands for an input's path in SARIF.
///
/// Relative paths stay relative, so that a report means the same on every machine; absolute ones become `file:` URIs.
/// Standard input has no file and is called `stdin`.
struct FileURI: Sendable {
  let bytes: [UInt8]

  init(path: String) {
    guard path != "-", !path.isEmpty else {
      bytes = Array("stdin".utf8)
      return
    }
    var uri: [UInt8] = []
    if path.utf8.first == 0x2F { uri.append(text: "file://") }
    for byte in path.utf8 { uri.append(percentEncoded: byte) }
    // Code scanning wants paths from the root of the repository, without a full stop before them.
    while uri.starts(with: Array("./".utf8)), uri.count > 2, uri[2] != 0x2F { uri.removeFirst(2) }
    bytes = uri
  }
}

extension [UInt8] {
  /// Appends a byte of a path: as it stands where every URI may hold it, else encoded (RFC 3986).
  fileprivate mutating func append(percentEncoded byte: UInt8) {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: append(byte)
    default:
      append(0x25)
      for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
    }
  }
}
