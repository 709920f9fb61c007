import Foundation
import Testing

/// One folder of `cases`: a run of the binary and what must come of it.
///
/// | file | what |
/// |---|---|
/// | `before` | what a shell runs first, with `hearsay` among its commands |
/// | `args` | one argument a line |
/// | `status` | the exit status |
/// | `stdin`, `stdout`, `stderr` | as `matches` reads them; an output without a file is not checked |
/// | `environment` | `NAME=value` lines |
/// | `files/` | what the working folder holds |
struct CommandCase: Sendable, CustomTestStringConvertible {
  let folder: URL

  var testDescription: String { folder.lastPathComponent }

  var stdout: String? { text("stdout") }
  var stderr: String? { text("stderr") }
  var status: Int32? { lines("status").first.flatMap { Int32($0) } }

  static var all: [CommandCase] {
    let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("cases")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
    return names.sorted().map { CommandCase(folder: cases.appendingPathComponent($0)) }
  }

  func run() throws -> CommandResult {
    let copy = try TemporaryFolder(copying: folder.appendingPathComponent("files"))
    let pairs = lines("environment").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    let environment = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    try prepare(copy, environment)
    return try Binary.run(
      lines("args"), in: copy, stdin: text("stdin") ?? "", environment: environment)
  }

  /// Runs what goes before, which must succeed.
  private func prepare(_ copy: TemporaryFolder, _ environment: [String: String]) throws {
    guard let before = text("before") else { return }
    let folder = URL(fileURLWithPath: Binary.path).deletingLastPathComponent().path
    let result = try Binary.run(
      ["-e", "-c", before], in: copy,
      environment: environment.merging(["PATH": "\(folder):/usr/bin:/bin"]) { $1 },
      executable: "/bin/sh")
    #expect(result.status == 0, "what goes before: \(result.stderr)")
  }

  private func text(_ name: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  private func lines(_ name: String) -> [String] {
    (text(name) ?? "").split(separator: "\n").map(String.init)
  }
}
