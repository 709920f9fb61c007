import ArgumentParser
import Foundation

/// The command line: parsing, progress and exit codes; the work is done in the libraries.
@main
struct HearsayCommand: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Who said it, through whom it reached the page, and what to check before it runs.",
    discussion: """
      Exit status: 0 all done, 1 the gate refuses, 2 some input could not be read, 64 wrong use, \
      65 bad rules, policy or configuration.
      """,
    version: version,
    subcommands: [
      ReportCommand.self, GateCommand.self, SignCommand.self, CasefileCommand.self,
      ServeCommand.self, EvaluateCommand.self, RulesCommand.self, ConfigCommand.self,
    ])

  static func main() {
    // A closed pipe is an error of the write that met it, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    main(nil)
  }
}
