import ArgumentParser
import Hearsay

/// Which configuration a command goes by.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "The configuration; by default the nearest .hearsay.yml above the articles, or above the current folder.",
      valueName: "file"), completion: .file())
  var path: String?

  /// Reads the configuration of the articles at these paths, without any that of the current folder.
  ///
  /// What is wrong with it, and articles under different ones, are said before this throws.
  func load(for paths: [String] = []) throws -> Configuration {
    do {
      guard let file = try path ?? ConfigurationSearch().file(for: paths) else {
        return Configuration()
      }
      return try ConfigurationFile(path: file).read()
    } catch let faults as RulePackFaults {
      throw ExitStatus.badRules.saying("the configuration cannot be used\n\(faults)")
    } catch {
      throw ExitStatus.badRules.saying("\(error)")
    }
  }
}
