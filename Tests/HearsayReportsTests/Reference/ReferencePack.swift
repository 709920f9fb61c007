import Foundation
import Hearsay

/// The rules that come with the package, and the reference that is made of them.
enum ReferencePack {
  private static let directory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Rules").path(percentEncoded: false)

  static let loaded = Result { () throws(RulePackFaults) in
    try RulePack.load(directories: [directory])
  }
}
