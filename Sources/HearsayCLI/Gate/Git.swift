import Foundation

/// What git knows of its user and of changed files.
enum Git {
  /// git could not answer.
  struct Failure: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "\(path): git cannot tell what has changed: \(reason)" }
  }

  /// `user.name`; nil without git or a name.
  static var userName: String? {
    let answer = run(["config", "user.name"])
    return answer.status == 0 ? String(decoding: answer.output, as: UTF8.self) : nil
  }

  /// The files under a path that differ from a revision or are not in git yet, without those that are gone, in the
  /// order of their names.
  static func changedFiles(under path: String, since revision: String) throws(Failure) -> [String] {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists else { throw Failure(path: path, reason: "it does not exist") }
    let url = URL(fileURLWithPath: path)
    let folder = isFolder.boolValue ? path : url.deletingLastPathComponent().relativePath
    let name = isFolder.boolValue ? "." : url.lastPathComponent
    let inFolder = ["-C", folder.isEmpty ? "." : folder]
    // This comes first, as outside a repository, or in one that it does not trust, git diff prints how to use it.
    let new = try lines(
      inFolder + ["ls-files", "--others", "--exclude-standard", "-z", "--", name], path)
    let changed = try lines(
      inFolder + [
        "diff", "--name-only", "--relative", "-z", "--diff-filter=d", "--end-of-options", revision,
        "--", name,
      ], path)
    return (changed + new).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { folder == "." || folder.isEmpty ? $0 : "\(folder)/\($0)" }
  }

  private static func lines(_ arguments: [String], _ path: String) throws(Failure) -> [String] {
    let answer = run(arguments)
    guard answer.status == 0 else {
      let reason = String(decoding: answer.errors, as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      throw Failure(path: path, reason: reason.isEmpty ? "git is missing" : reason)
    }
    return answer.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func run(_ arguments: [String]) -> (status: Int32, output: Data, errors: Data) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    guard (try? process.run()) != nil else { return (-1, Data(), Data()) }
    // git says little on standard error, which fits the pipe, so reading one after the other cannot hang.
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    let refusal = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, answer, refusal)
  }
}
