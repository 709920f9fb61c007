import ArgumentParser
import Foundation
import Hearsay

/// `hearsay rules trace`: what each stage made of a text, for people who write rules.
struct RulesTraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Show tokens, chunks and every reading of a text, with weights."
  )

  @Argument(help: "The text; - reads standard input.")
  var text: String

  @Option(help: "Reported speech, or beliefs, plans and endorsements too.")
  var scope: Scope = .all
  @OptionGroup var rules: RulesOptions
  @OptionGroup var configuration: ConfigurationOption

  func run() throws {
    let pack = try rules.loadPack(configuration.load())
    let input = text == "-" ? FileHandle.standardInput.readDataToEndOfFile() : Data(text.utf8)
    do {
      let tracer = try Tracer(pack: pack, scope: scope)
      try write(tracer.trace(String(decoding: input, as: UTF8.self)))
    } catch let error as PipelineError {
      throw ExitStatus.badRules.saying("\(error)")
    }
  }
}
