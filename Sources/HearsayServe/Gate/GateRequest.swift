import Hearsay
import HearsayIntake

/// Articles that are to be judged, as they were sent.
struct GateRequest: Sendable {
  var format: ArticleFormat
  /// What an article is called that brings no id.
  var id: String?
  /// What verdicts name as its place, and what desks of a policy go by.
  var path: String
  var body: [UInt8] = []

  /// Reads everything but the body.
  init(_ head: RequestHead) throws(Problem) {
    format = try Self.format(head.fields)
    id = try Self.parameter("id", head.target)
    path = try Self.parameter("path", head.target) ?? "-"
    if format == .plainText && id == nil {
      throw Problem(.badRequest, "A plain text needs the parameter id, the article’s id.")
    }
  }

  private static func parameter(
    _ name: String, _ target: RequestTarget
  ) throws(Problem) -> String? {
    guard let value = try target.parameter(name) else { return nil }
    guard !value.isEmpty else { throw Problem(.badRequest, "The parameter \(name) is empty.") }
    return value
  }

  private static func format(_ fields: HeaderFields) throws(Problem) -> ArticleFormat {
    guard fields.tokens("content-encoding").allSatisfy({ $0 == "identity" }) else {
      throw Problem(.unsupportedMediaType, "A body is read as it is, not compressed.")
    }
    let parts = try (fields.single("content-type") ?? "").lowercased()
      .split(scalar: ";", omittingEmptySubsequences: false).map(\.trimmed)
    guard let format = formats[parts.first ?? ""] else {
      throw Problem(
        .unsupportedMediaType,
        "Articles are read as application/json, application/x-ndjson or text/plain.")
    }
    for parameter in parts.dropFirst() where parameter.hasPrefix("charset=") {
      guard charsets.contains(parameter.dropFirst("charset=".count).filter { $0 != "\"" }) else {
        throw Problem(.unsupportedMediaType, "Articles are read as UTF-8.")
      }
    }
    return format
  }

  private static let formats: [String: ArticleFormat] = [
    "application/json": .json, "application/x-ndjson": .jsonLines, "text/plain": .plainText,
  ]
  private static let charsets: Set<String> = ["utf-8", "utf8", "us-ascii"]
}
