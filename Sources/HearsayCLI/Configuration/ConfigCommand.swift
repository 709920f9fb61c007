import ArgumentParser
import Foundation
import HearsayReports

/// `hearsay config`: what commands go by when the command line says nothing.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show which settings count, and who has made them.",
    subcommands: [ConfigShowCommand.self])
}

/// `hearsay config show`: each setting with its origin.
struct ConfigShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the settings for an article or folder, each with where it comes from.",
    discussion: "The command line of a command comes before all of these.")

  @Argument(
    help: ArgumentHelp("Articles or folders; the current folder by default.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var configuration: ConfigurationOption

  func run() throws {
    for path in paths where path != "-" && !FileManager.default.fileExists(atPath: path) {
      throw ExitStatus.incomplete.saying("\(path): does not exist")
    }
    let configuration = try configuration.load(for: paths)
    let environment = ProcessInfo.processInfo.environment
    let rules = configuration.rules()
    let lines = [
      Self.line("policy", configuration.policy()),
      Self.line("casefile", configuration.casefile(environment: environment)),
      Self.line("rules", Setting(rules.value.joined(separator: ", "), rules.origin)),
      Self.line(
        "scope", Setting(configuration.scope().value.rawValue, configuration.scope().origin)),
      Self.line("by", configuration.editor(environment: environment) { Git.userName }),
    ]
    let widths = (0..<2).map { column in lines.map { $0[column].count }.max() ?? 0 }
    try write(
      lines.map { line in
        zip(line, widths).map { $0.padded(to: $1) }.joined(separator: "  ") + "  \(line[2])\n"
      }.joined())
  }

  private static func line(_ name: String, _ setting: Setting<String>?) -> [String] {
    let value = setting?.value.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    return [
      name, value.isEmpty ? "none" : value.harmless, "\(setting?.origin ?? .builtIn)".harmless,
    ]
  }
}
