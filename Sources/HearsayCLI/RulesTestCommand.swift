import ArgumentParser
import Foundation
import Hearsay

/// `hearsay rules test`: every rule against its own examples.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run every rule's examples and counterexamples, as written and mechanically varied.")

  @OptionGroup var rules: RulesOptions

  func run() throws {
    let pack = try rules.loadPack()
    do {
      let failures = try RuleTester(pack: pack).test()
      try write(failures.map { "\($0.description)\n" }.joined())
      let examples = pack.rules.reduce(0) { $0 + $1.examples.count + $1.counterexamples.count }
      try write("\(pack.rules.count) rules, \(examples) examples, \(failures.count) failures\n")
      if !failures.isEmpty { throw ExitStatus.badRules.exit }
    } catch let error as PipelineError {
      throw ExitStatus.badRules.saying("\(error)")
    }
  }
}
