import ArgumentParser
import Foundation
import Hearsay

/// Which rules a command works with.
struct RulesOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "A folder of rules of your own, on top of the built-in ones; may be repeated.",
      valueName: "dir"), completion: .directory)
  var folders: [String] = []

  /// Reads the rules; what is wrong with them is said before this throws.
  func loadPack(_ configuration: Configuration = Configuration()) throws -> RulePack {
    do {
      return try RulePack.load(directories: try directories(configuration))
    } catch let faults as RulePackFaults {
      // Each fault begins a line with file:line:column, so that editors can jump there.
      throw ExitStatus.badRules.saying("the rules cannot be used\n\(faults)")
    } catch {
      throw ExitStatus.badRules.saying("\(error)")
    }
  }

  /// The folders of rules, the built-in one first.
  func directories(_ configuration: Configuration) throws(RulesNotFound) -> [String] {
    try RuleLocator.directories(
      option: configuration.rules(option: folders).value,
      environment: ProcessInfo.processInfo.environment,
      executable: RuleLocator.executable)
  }

  /// Reads the rules and makes a pipeline of them.
  func loadPipeline(scope: Scope) throws -> Pipeline {
    try pipeline(of: loadPack(), scope: scope)
  }

  /// Makes a pipeline of rules.
  func pipeline(of pack: RulePack, scope: Scope) throws -> Pipeline {
    do {
      return try Pipeline(pack: pack, scope: scope)
    } catch {
      throw ExitStatus.badRules.saying("\(error)")
    }
  }
}

extension Scope: ExpressibleByArgument {}

/// What counts as an attribution.
struct ScopeOption: ParsableArguments {
  @Option(help: "Reported speech (the default), or beliefs, plans and endorsements too.")
  var scope: Scope?

  /// What the command line says, else the configuration.
  func scope(_ configuration: Configuration = Configuration()) -> Scope {
    configuration.scope(option: scope).value
  }
}

/// How many workers share the articles.
struct WorkersOption: ParsableArguments {
  @Option(help: "How many articles are worked on at once; all cores by default.")
  var workers: Int?

  var count: Int { workers ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let workers, workers < 1 { throw ValidationError("--workers must be at least 1.") }
  }
}
