import ArgumentParser

/// `hearsay rules`: the knowledge that the records come from.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Look into the rules.",
    subcommands: [
      RulesListCommand.self, RulesShowCommand.self, RulesTestCommand.self, RulesTraceCommand.self,
      RulesPagesCommand.self, RulesMeasureCommand.self,
    ])
}
