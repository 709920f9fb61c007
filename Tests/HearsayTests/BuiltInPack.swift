import Foundation

@testable import Hearsay

/// The rules that come with the package, loaded once for all tests.
enum BuiltInPack {
  static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Rules").path(percentEncoded: false)

  static let loaded = Result { () throws(RulePackFaults) in
    try RulePack.load(directories: [directory])
  }
}
