import Foundation
import Hearsay
import Testing

@testable import HearsayReports

/// A JSON-LD document as a test reads it: its nodes by their ids.
struct LinkedDocument {
  let text: String
  let context: [String: Any]
  let nodes: [[String: Any]]

  init(_ results: ArticleRecords..., unread: [UnreadInput] = []) throws {
    let report = JSONLDReport(tool: ReportTool(version: "1.2.3", rulesDigest: "abc"))
    guard case .known(var bytes) = report.opening else { fatalError("the opening is known") }
    for (number, result) in results.enumerated() {
      bytes += report.part(of: result, number: number).bytes
    }
    for input in unread { bytes += report.part(of: input, number: results.count).bytes }
    bytes += report.closing(RunSummary())
    text = String(decoding: bytes, as: UTF8.self)
    let object = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    context = try #require(object?["@context"] as? [String: Any])
    nodes = try #require(object?["@graph"] as? [[String: Any]])
  }

  /// The node whose id ends that way.
  func node(_ ending: String) throws -> [String: Any] {
    try #require(nodes.first { ($0["id"] as? String)?.hasSuffix(ending) ?? false })
  }

  /// The first node of a type.
  func first(_ type: String) throws -> [String: Any] {
    try #require(nodes.first { Self.types(of: $0).contains(type) })
  }

  static func types(of node: [String: Any]) -> [String] {
    node["type"] as? [String] ?? (node["type"] as? String).map { [$0] } ?? []
  }
}
