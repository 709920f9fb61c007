import ArgumentParser
import Foundation
import Hearsay

/// `hearsay rules list`: every rule on a line of its own.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract:
      "List all rules: id, how often each was right where it was chosen, and its note; then all findings: id, severities, note."
  )

  @OptionGroup var rules: RulesOptions
  @OptionGroup var configuration: ConfigurationOption

  func run() throws {
    let pack = try rules.loadPack(configuration.load())
    let rules = pack.descriptions
    let width = rules.map(\.id.count).max() ?? 0
    let lines = rules.map { rule in
      "\(rule.id.padded(to: width))  \(rule.rightWhereChosen)  \(rule.note)\n"
    }
    try write(lines.joined() + "\n" + Self.findings(pack))
  }

  private static func findings(_ pack: RulePack) -> String {
    let width = pack.findings.map(\.id.count).max() ?? 0
    return pack.findings.map { finding in
      let severities = finding.isOn ? finding.severities.map(\.rawValue) : ["off"]
      let column = severities.joined(separator: ", ").padded(to: 19)
      return "\(finding.id.padded(to: width))  \(column)  \(finding.note)\n"
    }.joined()
  }
}

extension RuleDescription {
  /// "93 % of   1204": how often the rule was right where its reading was chosen, and of how many times.
  fileprivate var rightWhereChosen: String {
    guard let measure else { return (kind.isMeasured ? "not measured" : "").padded(to: 14) }
    return measure.chosen.total > 0 ? measure.chosen.text : "never chosen".padded(to: 14)
  }
}

extension Hearsay.Tally {
  /// The share that was right, and of how many.
  fileprivate var text: String {
    String(format: "%3d %% of %6d", Int((100 * right / total).rounded()), Int(total))
  }
}

extension String {
  /// The text with spaces after it, up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
