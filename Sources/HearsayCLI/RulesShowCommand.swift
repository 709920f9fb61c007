import ArgumentParser
import Foundation
import Hearsay
import HearsayReports

/// `hearsay rules show`: one rule with its patterns and examples.
struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a rule or a finding: where it stands, what it looks for, its examples.")

  @Argument(
    help: "The id of a rule or a finding, as hearsay rules list prints it.",
    completion: .custom { _, _, _ in RulesShowCommand.builtInIDs })
  var id: String

  @OptionGroup var rules: RulesOptions
  @OptionGroup var configuration: ConfigurationOption

  func run() throws {
    let pack = try rules.loadPack(configuration.load())
    if let finding = pack.findings.first(where: { $0.id == id }) {
      return try write(Self.text(finding))
    }
    guard let rule = pack.descriptions.first(where: { $0.id == id }) else {
      throw ExitStatus.wrongUse.saying("no rule or finding “\(id)”; hearsay rules list shows all")
    }
    try write(Self.text(rule))
  }

  /// What a shell offers; without rules, nothing.
  private static var builtInIDs: [String] {
    let directories = try? RuleLocator.directories(
      option: [], environment: ProcessInfo.processInfo.environment,
      executable: RuleLocator.executable)
    guard let pack = try? RulePack.load(directories: directories ?? []) else { return [] }
    return pack.findings.map(\.id) + pack.descriptions.map(\.id)
  }

  private static func text(_ rule: RuleDescription) -> String {
    var text = "\(rule.id)\n\(rule.note)\n\(rule.file):\(rule.line)\n"
    if let measure = rule.measure {
      text += "right where chosen:   \(measure.chosen.share)\n"
      text += "right where proposed: \(measure.proposed.share)\n"
    }
    text += section("as written", rule.written.flatMap(\.lines))
    text += section("examples", rule.examples.map(\.marked))
    return text + section("counterexamples", rule.counterexamples.map(\.marked))
  }

  private static func text(_ finding: FindingRule) -> String {
    var text = "\(finding.id)\n\(finding.note)\n\(finding.file):\(finding.line)\n"
    if !finding.isOn { text += "switched off\n" }
    text += "standards: \(finding.standards.joined(separator: ", "))\n"
    text += section("when", finding.condition.flatMap(\.lines))
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
