import ArgumentParser
import Foundation
import Hearsay

/// `hearsay rules show`: one rule with its patterns and examples.
struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a rule or a finding: where it stands, what it looks for, its examples.")

  @Argument(help: "The id of a rule or a finding, as hearsay rules list prints it.")
  var id: String

  @OptionGroup var rules: RulesOptions

  func run() throws {
    let pack = try rules.loadPack()
    if let finding = pack.findings.first(where: { $0.id == id }) {
      return try write(Self.text(finding))
    }
    guard let rule = pack.rules.first(where: { $0.id == id }) else {
      throw ExitStatus.wrongUse.saying("no rule or finding “\(id)”; hearsay rules list shows all")
    }
    try write(Self.text(rule, pack))
  }

  private static func text(_ rule: Rule, _ pack: RulePack) -> String {
    var text = "\(rule.id)\n\(rule.note)\n\(rule.file):\(rule.line)\n"
    text += "right where chosen:   \(pack.measure(of: rule).trimmingCharacters(in: .whitespaces))\n"
    if let measured = pack.measured(rule) {
      text +=
        "right where proposed: \(measured.proposed.text.trimmingCharacters(in: .whitespaces))\n"
    }
    for (key, pattern) in rule.sources { text += section(key, pattern.split(separator: "\n")) }
    text += section("examples", rule.examples.map(\.marked))
    return text + section("counterexamples", rule.counterexamples.map(\.marked))
  }

  private static func text(_ finding: FindingRule) -> String {
    var text = "\(finding.id)\n\(finding.note)\n\(finding.file):\(finding.line)\n"
    if !finding.isOn { text += "switched off\n" }
    text += "standards: \(finding.standards.joined(separator: ", "))\n"
    for item in finding.cases {
      text += "\n\(item.severity.rawValue):\n  \(item.reason)\n"
      if let task = item.task { text += "  → \(task)\n" }
    }
    let examples = finding.examples.map { "\($0.severity?.rawValue ?? ""): \($0.text)" }
    text += section("examples", examples)
    return text + section("counterexamples", finding.counterexamples.map(\.text))
  }

  private static func section(_ title: String, _ lines: [some StringProtocol]) -> String {
    lines.isEmpty ? "" : "\n\(title):\n" + lines.map { "  \($0)\n" }.joined()
  }
}

extension RuleExample {
  /// The text with its spans marked as in the rule file: `[Mr. Kim]{source} [said]{cue} so.`
  fileprivate var marked: String {
    var marks: [(at: Int32, isOpening: Bool, reach: Int32, mark: String)] = []
    for (role, spans) in spans {
      for span in spans {
        marks.append((span.start, true, span.end, "["))
        marks.append((span.end, false, span.start, "]{\(role.rawValue)}"))
      }
    }
    // Marks are put in from the last to the first, so that those still to come keep their place; of those at the
    // same byte the inner one's closes first and opens last.
    marks.sort { ($0.at, $0.isOpening ? 1 : 0, $1.reach) < ($1.at, $1.isOpening ? 1 : 0, $0.reach) }
    var bytes = Array(text.utf8)
    for mark in marks.reversed() {
      bytes.insert(contentsOf: mark.mark.utf8, at: Int(mark.at))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
