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

  func run() throws {
    let pack = try rules.loadPack()
    let width = pack.rules.map(\.id.count).max() ?? 0
    let lines = pack.rules.map { rule in
      "\(rule.id.padded(to: width))  \(pack.measure(of: rule))  \(rule.note)\n"
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

extension RulePack {
  /// "93 % of   1204": how often the rule was right where its reading was chosen, and of how many times.
  func measure(of rule: Rule) -> String {
    guard let measured = measured(rule) else { return "not measured".padded(to: 14) }
    return measured.chosen.total > 0 ? measured.chosen.text : "never chosen".padded(to: 14)
  }
}

extension Hearsay.Tally {
  /// The share that was right, and of how many.
  var text: String {
    String(format: "%3d %% of %6d", Int((100 * right / total).rounded()), Int(total))
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
