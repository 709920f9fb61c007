import Foundation

@testable import Hearsay

/// A throw-away folder of rules: a copy of the built-in ones to spoil, or an empty one to put on top of them.
final class RuleFolder {
  let path: String

  init(copyingBuiltIn: Bool) throws {
    path = NSTemporaryDirectory() + "hearsay-rules-" + UUID().uuidString
    if copyingBuiltIn {
      try FileManager.default.copyItem(atPath: BuiltInPack.directory, toPath: path)
    } else {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Appends to a file and gives the number of the line after its old last one.
  func append(_ text: String, to name: String) throws -> Int {
    let file = URL(filePath: path).appending(path: name)
    let old = try String(contentsOf: file, encoding: .utf8)
    try write(old + "\n" + text, to: name)
    return old.utf8.count { $0 == UInt8(ascii: "\n") } + 2
  }

  /// What is wrong with the pack of these folders.
  static func faults(_ directories: [String]) -> [Fault] {
    do throws(RulePackFaults) {
      _ = try RulePack.load(directories: directories)
      return []
    } catch {
      return error.faults
    }
  }
}
