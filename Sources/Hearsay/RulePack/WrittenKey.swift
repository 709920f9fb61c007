import Yams

/// A key of a rule with its value as the rule file has it.
public struct WrittenKey: Sendable, Equatable {
  public let key: String
  /// A text as it is; a list or a mapping in YAML's flow style.
  public let text: String

  /// Key and value in lines of YAML; texts stand without the quotes that a file may need.
  public var lines: [String] {
    let lines = text.split(scalar: "\n")
    return lines.count > 1 ? ["\(key): |"] + lines.map { "  \($0)" } : ["\(key): \(text)"]
  }
}

extension RuleReader {
  /// The pairs of a mapping in file order, without those of some keys.
  func written(_ node: Node?, without left: [String] = []) -> [WrittenKey] {
    guard case .mapping(let mapping)? = node else { return [] }
    return mapping.compactMap { key, value in
      guard let name = key.string, !left.contains(name) else { return nil }
      return WrittenKey(key: name, text: value.string ?? value.flow)
    }
  }

  /// What a rule says beside its name, its note and its examples.
  func writtenRule(_ node: Node) -> [WrittenKey] {
    written(node, without: ["id", "note", "examples", "counterexamples"])
  }
}

extension Node {
  /// The node in YAML's flow style: `{class: state-media, words: [agency, agencies]}`.
  fileprivate var flow: String {
    switch self {
    case .scalar(let scalar):
      return scalar.style == .plain
        ? scalar.string : "'" + scalar.string.replacing("'", with: "''") + "'"
    case .sequence(let sequence): return "[" + sequence.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      return "{" + mapping.map { "\($0.key.flow): \($0.value.flow)" }.joined(separator: ", ") + "}"
    case .alias: return ""
    }
  }
}
