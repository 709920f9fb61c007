import ArgumentParser
import Foundation
import Hearsay

/// `hearsay rules test`: every rule against its own examples.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract:
      "Run the examples and counterexamples of every rule and finding, as written and mechanically varied."
  )

  @OptionGroup var rules: RulesOptions
  @OptionGroup var configuration: ConfigurationOption

  func run() throws {
    let pack = try rules.loadPack(configuration.load())
    do {
      let failures = try RuleTester(pack: pack).test() + FindingTester(pack: pack).test()
      try write(failures.map { "\($0.description)\n" }.joined())
      let examples = pack.rules.reduce(0) { $0 + $1.examples.count + $1.counterexamples.count }
      let own = pack.findings.reduce(0) { $0 + $1.examples.count + $1.counterexamples.count }
      try write(
        "\(pack.rules.count) rules, \(pack.findings.count) findings, \(examples + own) examples, "
          + "\(failures.count) failures\n")
      if !failures.isEmpty { throw ExitStatus.badRules.exit }
    } catch let error as PipelineError {
      throw ExitStatus.badRules.saying("\(error)")
    }
  }
}
