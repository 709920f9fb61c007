import Foundation
import Hearsay

@testable import HearsayIntake

/// A folder that lasts as long as its test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/hearsay-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  /// Makes a symbolic link; `target` is seen from the link's own folder.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }
}

extension IntakeItem {
  var article: Article? { if case .article(let article) = self { article } else { nil } }
  var failure: IntakeFailure? { if case .failure(let failure) = self { failure } else { nil } }

  /// An article's id and text, or what a failure says.
  var summary: String {
    switch self {
    case .article(let article): "\(article.id)=\(String(decoding: article.text, as: UTF8.self))"
    case .failure(let failure): "! \(failure)"
    }
  }
}

func items(
  _ paths: [String], limits: IntakeLimits = IntakeLimits(), input: Int32 = 0, chunk: Int = 1 << 16
) -> [IntakeItem] {
  Array(ArticleSource(paths: paths, limits: limits, standardInput: input, chunk: chunk))
}

/// What a file of this name and text gives, its folder's path taken out.
func summaries(
  _ name: String, _ bytes: [UInt8], limits: IntakeLimits = IntakeLimits(), chunk: Int = 1 << 16
) throws -> [String] {
  let folder = try TemporaryFolder()
  let file = try folder.write(name, bytes)
  return items([file], limits: limits, chunk: chunk)
    .map { $0.summary.replacingOccurrences(of: folder.path + "/", with: "") }
}

func summaries(_ name: String, _ text: String) throws -> [String] {
  try summaries(name, Array(text.utf8))
}

/// What standard input gives when it brings these bytes.
func summaries(standardInput bytes: [UInt8], chunk: Int = 1 << 16) throws -> [String] {
  let folder = try TemporaryFolder()
  let file = open(try folder.write("input", bytes), O_RDONLY)
  defer { close(file) }
  return items(["-"], input: file, chunk: chunk).map(\.summary)
}
