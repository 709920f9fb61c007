import Foundation
import Yams

/// What the folders of a pack say about findings beside the rules: which are on, and how severe they are.
struct FindingSettings {
  private(set) var rules: FindingRules
  private(set) var faults: [Fault] = []
  private var ids: [String] { rules.rules.map(\.id) }

  init(_ rules: FindingRules) { self.rules = rules }

  /// Applies a folder's `enabled.yml` and `disabled.yml`, lists of ids, and its `severities.yml`.
  mutating func apply(_ directory: String) {
    if let file = file(directory + "/enabled.yml") { enable(file) }
    if let file = file(directory + "/disabled.yml") { disable(file) }
    if let file = file(directory + "/severities.yml") { changeSeverities(file) }
  }

  private mutating func file(_ path: String) -> RuleFile? {
    FileManager.default.fileExists(atPath: path) ? RuleFile(path: path, faults: &faults) : nil
  }

  private mutating func enable(_ file: RuleFile) {
    var reader = RuleReader(file)
    for node in reader.list(file.root) {
      let id = reader.string(node)
      if let number = number(id, node, &reader) { rules.rules[number].isOn = true }
    }
    faults += reader.faults
  }

  /// Ids of other rules stand in the same file; who reads those reports the unknown ones.
  private mutating func disable(_ file: RuleFile) {
    guard case .sequence(let nodes)? = file.root else { return }
    for node in nodes {
      if let number = rules.rules.firstIndex(where: { $0.id == node.string }) {
        rules.rules[number].isOn = false
      }
    }
  }

  private mutating func changeSeverities(_ file: RuleFile) {
    var reader = RuleReader(file)
    for (id, key, value) in reader.mapping(file.root) {
      guard let number = number(id, key, &reader) else { continue }
      if case .mapping = value {
        let names = Severity.allCases.map(\.rawValue)
        for (old, _, new) in reader.mapping(value, known: names) {
          change(number, from: Severity(rawValue: old), to: new, &reader)
        }
      } else {
        change(number, from: nil, to: value, &reader)
      }
    }
    faults += reader.faults
  }

  /// Makes the cases of one severity, or all, as severe as the node says.
  private mutating func change(
    _ number: Int, from old: Severity?, to node: Node, _ reader: inout RuleReader
  ) {
    guard let severity = Severity(rawValue: reader.string(node)) else {
      reader.report(node, "note, caution or hold expected here")
      return
    }
    for place in rules.rules[number].cases.indices {
      let written = rules.rules[number].cases[place].writtenSeverity
      if old == nil || written == old { rules.rules[number].cases[place].severity = severity }
    }
  }

  private func number(_ id: String, _ node: Node, _ reader: inout RuleReader) -> Int? {
    if let number = rules.rules.firstIndex(where: { $0.id == id }) { return number }
    reader.report(node, "no finding has the id “\(id)”\(suggestion(id, among: ids))")
    return nil
  }
}
