import Hearsay
import Yams

/// Reads who a policy names: who holds which role, and whose decisions must be signed with which key.
enum PolicyPeople {
  static func roster(_ node: Node?, _ reader: inout RuleReader) -> Roster {
    var roster = Roster()
    for (role, _, value) in reader.mapping(node) {
      roster.roles[role] = reader.list(value).compactMap { editor($0, &reader) }
    }
    return roster
  }

  private static func editor(_ node: Node, _ reader: inout RuleReader) -> String? {
    let name = EditorName.normalised(reader.string(node))
    if name == nil { reader.report(node, "a name without invisible characters expected here") }
    return name
  }

  /// A misspelt role would leave the one that was meant open to everybody.
  static func checkRoles(_ node: Node?, _ lines: [PolicyLine], _ reader: inout RuleReader) {
    let asked = Set(lines.compactMap(\.demand?.role))
    for (role, key, _) in reader.mapping(node) where !asked.contains(role) {
      let near = suggestion(role, among: asked.sorted())
      reader.report(key, "no line asks for a sign-off as “\(role)”\(near)")
    }
  }

  static func keys(_ node: Node?, _ reader: inout RuleReader) -> [String: String] {
    var keys: [String: String] = [:]
    for (_, key, value) in reader.mapping(node) {
      let text = reader.string(value)
      if !EditorKey.isPublicKey(text) {
        reader.report(value, "a public key expected here, as hearsay casefile key prints it")
      }
      if let name = editor(key, &reader) { keys[name] = text }
    }
    return keys
  }
}
