import Yams

/// A rule that newsrooms have written down, and which findings stand for.
public struct Standard: Sendable, Equatable {
  /// The name that findings have it by.
  public let id: String
  /// What it asks, in a line.
  public let rule: String
  /// Where newsrooms have written it down.
  public let source: String

  /// Reads a mapping of ids to `rule` and `source`.
  static func read(_ node: Node, _ reader: inout RuleReader) -> [Standard] {
    reader.mapping(node).compactMap { id, key, value in
      let values = reader.values(value, known: ["rule", "source"])
      guard let rule = values["rule"], let source = values["source"] else {
        reader.report(key, "a standard needs rule and source")
        return nil
      }
      return Standard(id: id, rule: reader.string(rule), source: reader.string(source))
    }
  }
}
