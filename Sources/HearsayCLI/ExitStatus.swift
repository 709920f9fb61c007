import ArgumentParser

/// What `hearsay` tells the shell; every command ends with one of these.
enum ExitStatus: Int32, CaseIterable {
  /// All was read and done.
  case success = 0
  /// The gate holds or blocks something.
  case refused = 1
  /// Some input could not be read, or some output not written; the rest was done.
  case incomplete = 2
  /// The command line makes no sense.
  case wrongUse = 64
  /// A rule, policy or configuration is bad or missing.
  case badRules = 65

  /// The error that ends a command with this status and says nothing more.
  var exit: ExitCode { ExitCode(rawValue) }

  /// Says `message` on standard error and returns the error that ends the command with this status.
  func saying(_ message: String) -> ExitCode {
    StandardError.say(message)
    return exit
  }
}
