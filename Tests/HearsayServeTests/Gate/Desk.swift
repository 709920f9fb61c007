import Foundation
import Hearsay
import HearsayGate
import HearsayReports

@testable import HearsayServe

/// A gate with the rules that come with the package.
enum Desk {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static let pack = Result { () throws(RulePackFaults) in
    try RulePack.load(directories: [root.appending(path: "Rules").path(percentEncoded: false)])
  }

  /// A judge under a policy that holds every quotation.
  static func judge(casefile: (any Casefile)? = nil) throws -> GateJudge {
    let pack = try pack.get()
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yml")
    try Data(
      "policy: strict test\nlines:\n  - {id: quotations, kinds: [direct], decision: hold}\n".utf8
    )
    .write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var loader = PolicyLoader(directories: [], terms: PolicyTerms(pack))
    return GateJudge(
      pipeline: try Pipeline(pack: pack), language: pack.language,
      policy: try loader.load(file.path(percentEncoded: false)), casefile: casefile, now: { 0 })
  }

  static func service(
    token: String? = nil, casefile: (any Casefile)? = nil, log: Lines = Lines()
  ) throws -> GateService {
    GateService(
      try judge(casefile: casefile),
      GateServiceOptions(
        tool: ReportTool(version: "1.2.3", rulesDigest: "d"),
        token: token.flatMap(BearerToken.init),
        requests: 1, log: { log.add($0) }))
  }
}

/// Lines of a log.
final class Lines: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String] = []

  func add(_ line: String) { lock.withLock { lines.append(line) } }

  var all: [String] { lock.withLock { lines } }
}
