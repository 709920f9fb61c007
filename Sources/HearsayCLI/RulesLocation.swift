import Foundation

/// No folder of rules where one should be.
struct RulesNotFound: Error, CustomStringConvertible {
  /// What was looked for, one place a line.
  let tried: [String]
  /// What the user can do about it.
  let remedy: String

  var description: String {
    "no rules found; tried\n" + tried.map { "  \($0)\n" }.joined() + remedy
  }
}

/// Finds the folders that a run's rules are read from.
enum RuleLocator {
  /// The variable that names the built-in pack's folder.
  static let variable = "HEARSAY_RULES"

  /// The built-in pack's folder, then each newsroom's own in the order given, later ones on top.
  ///
  /// The built-in pack is the folder that `HEARSAY_RULES` names, else `../share/hearsay/Rules` beside the binary
  /// (where `make install` puts it), else `Rules` in a folder above the binary (the checkout).
  static func directories(
    option: [String], environment: [String: String], executable: String?
  ) throws(RulesNotFound) -> [String] {
    let missing = option.filter { !isDirectory($0) }
    guard missing.isEmpty else {
      throw RulesNotFound(
        tried: missing.map { "\($0) (named by --rules)" },
        remedy: "--rules takes a folder of rules.")
    }
    return [try builtIn(environment: environment, executable: executable)] + option
  }

  /// The path of the running binary, links resolved.
  static var executable: String? {
    #if os(Linux)
      try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      Bundle.main.executableURL?.resolvingSymlinksInPath().path
    #endif
  }

  private static func builtIn(
    environment: [String: String], executable: String?
  ) throws(RulesNotFound) -> String {
    // A variable that is set but wrong is a mistake to report, not one to pass over in silence.
    if let named = environment[variable], !named.isEmpty {
      if isDirectory(named) { return named }
      throw RulesNotFound(
        tried: ["\(named) (named by \(variable))"],
        remedy: "\(variable) must name the folder Rules.")
    }
    let places = executable.map(places(near:)) ?? []
    if let found = places.first(where: isDirectory) { return found }
    throw RulesNotFound(
      tried: places,
      remedy: "Set \(variable) to the folder Rules of hearsay's source, or run make install.")
  }

  private static func places(near executable: String) -> [String] {
    var folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
    let shared = folder.deletingLastPathComponent().appendingPathComponent("share/hearsay/Rules")
    var places = [shared.path]
    while true {
      places.append(folder.appendingPathComponent("Rules").path)
      if folder.path == "/" { return places }
      folder.deleteLastPathComponent()
    }
  }

  private static func isDirectory(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      && isDirectory.boolValue
  }
}
