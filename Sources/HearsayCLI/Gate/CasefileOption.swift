import ArgumentParser
import Foundation
import Hearsay
import HearsayGate

/// Which casefile a command works with.
struct CasefileOption: ParsableArguments {
  /// The variable that names the casefile where the option does not.
  static let variable = "HEARSAY_CASEFILE"

  @Option(
    name: .customLong("casefile"),
    help: ArgumentHelp(
      "The file that decisions are kept in; HEARSAY_CASEFILE, then the configuration's, by default.",
      valueName: "file"),
    completion: .file())
  var path: String?

  private func named(_ configuration: Configuration) -> String? {
    configuration.casefile(option: path, environment: ProcessInfo.processInfo.environment)?.value
  }

  /// Opens the casefile, which is made where it is not there, and checks its log; nil where none is named.
  ///
  /// A rejection may have been taken out of a log that is not whole, so nothing passes on the strength of it.
  func openWhole(_ configuration: Configuration) throws -> SQLiteCasefile? {
    guard let named = named(configuration) else { return nil }
    let casefile = try Self.open(named, mustExist: false)
    do throws(CasefileError) {
      let faults = LogCheck(try casefile.log()).faults
      if let fault = faults.first { throw CasefileError.altered(path: named, fault: fault) }
    } catch {
      throw ExitStatus.incomplete.saying("\(error)")
    }
    return casefile
  }

  /// Opens a casefile that must be named; unless `isNew` is true, it must be there too.
  func require(_ configuration: Configuration, isNew: Bool = false) throws -> SQLiteCasefile {
    guard let named = named(configuration) else {
      throw ExitStatus.wrongUse.saying(
        "no casefile; name one with --casefile, \(Self.variable) or \(ConfigurationFile.name)")
    }
    return try Self.open(named, mustExist: !isNew)
  }

  private static func open(_ path: String, mustExist: Bool) throws -> SQLiteCasefile {
    do {
      return try SQLiteCasefile(path: path, mustExist: mustExist)
    } catch {
      throw ExitStatus.incomplete.saying("\(error)")
    }
  }
}

extension RulesOptions {
  /// Reads a policy; what is wrong with it is said before this throws.
  func loadPolicy(
    _ option: String?, _ pack: RulePack, _ configuration: Configuration
  ) throws -> Policy {
    let named = configuration.policy(option: option)
    var loader = PolicyLoader(
      directories: try directories(configuration), terms: PolicyTerms(pack))
    do {
      return try loader.load(named.value)
    } catch {
      let namer = if case .file = named.origin { " that \(named.origin) names" } else { "" }
      throw ExitStatus.badRules.saying("the policy\(namer) cannot be used\n\(error)")
    }
  }
}

/// The time of day, which only decisions depend on.
enum Clock {
  /// The variable that fixes the time, in seconds since 1970, so that a run can be done again as of an earlier day.
  private static let variable = "SOURCE_DATE_EPOCH"

  /// Seconds since 1970.
  static var now: Int {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) }
      ?? Int(Date().timeIntervalSince1970)
  }
}
