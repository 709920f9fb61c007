import Foundation

/// A folder that is gone when nobody needs it any more.
final class TemporaryFolder {
  let url: URL

  /// Makes an empty folder, or a copy of `original` where there is one.
  init(copying original: URL? = nil) throws {
    let files = FileManager.default
    url = files.temporaryDirectory.appendingPathComponent("hearsay-\(UUID().uuidString)")
    if let original, files.fileExists(atPath: original.path) {
      try files.copyItem(at: original, to: url)
    } else {
      try files.createDirectory(at: url, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// What it holds, sorted.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
  }

  func url(_ name: String) -> URL { url.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url(name))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }
}
