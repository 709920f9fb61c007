import ArgumentParser
import Foundation
import Hearsay

/// `hearsay rules list`: every rule on a line of its own.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List all rules: id, how often each was right where it was measured, and its note.")

  @OptionGroup var rules: RulesOptions

  func run() throws {
    let pack = try rules.loadPack()
    let width = pack.rules.map(\.id.count).max() ?? 0
    let lines = pack.rules.map { rule in
      "\(rule.id.padded(to: width))  \(pack.measure(of: rule))  \(rule.note)\n"
    }
    try write(lines.joined())
  }
}

extension RulePack {
  /// "93 % of   1204": how often the rule was right, and of how many times.
  func measure(of rule: Rule) -> String {
    guard let (right, total) = measured(rule) else { return "not measured".padded(to: 14) }
    let percent = Int((100 * Double(right) / Double(total)).rounded())
    return String(format: "%3d %% of %6d", percent, total)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
