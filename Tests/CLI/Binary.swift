import Foundation

/// What a run of a command came to.
struct CommandResult {
  let status: Int32
  let stdout: String
  let stderr: String
}

/// The `hearsay` that was built with these tests, which stands beside them.
enum Binary {
  static let path: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("hearsay").path
  }()

  /// Runs a command in a folder, with nothing of this process's environment but what finds programs.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, stdin: String = "",
    environment: [String: String] = [:], executable: String = path
  ) throws -> CommandResult {
    // Files take any amount of output, where a pipe that nobody empties would stop the command.
    let streams = try TemporaryFolder()
    try streams.write(stdin, to: "in")
    try streams.write("", to: "out")
    try streams.write("", to: "err")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams.url("in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url("out"))
    process.standardError = try FileHandle(forWritingTo: streams.url("err"))
    try process.run()
    process.waitUntilExit()
    return CommandResult(
      status: process.terminationStatus, stdout: try streams.read("out"),
      stderr: try streams.read("err"))
  }
}
