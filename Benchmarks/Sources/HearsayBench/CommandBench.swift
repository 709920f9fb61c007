import Foundation

/// Times the built program from files to JSON Lines, its memory and its start.
struct CommandBench {
  let program: String
  let rules: String
  let articles: String
  private static let starts = 11

  func run(bytes: Int, articles count: Int) throws {
    setenv("HEARSAY_RULES", rules, 1)
    print("files -> JSON Lines, by the program")
    for workers in [1, 2] {
      let child = try Child(program, report(articles) + ["--workers", "\(workers)"])
      HearsayBench.row("\(workers) worker\(workers == 1 ? "" : "s")", child.seconds, bytes, count)
      print("    peak memory \(child.peakKilobytes / 1024) MB")
    }
    try timeStart()
  }

  private func report(_ path: String) -> [String] {
    ["report", "--format", "jsonl", path]
  }

  private func timeStart() throws {
    let file = NSTemporaryDirectory() + "/hearsay-bench-\(getpid()).txt"
    try Data("Nothing was said.\n".utf8).write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let seconds = try (0..<Self.starts).map { _ in try Child(program, report(file)).seconds }
    let median = Timing.median(seconds) * 1000
    print("  start-up, median of \(Self.starts): \(HearsayBench.decimal(median)) ms")
  }
}

/// A run of a program to its end, its output thrown away.
struct Child {
  let seconds: Double
  let peakKilobytes: Int

  init(_ program: String, _ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    var environment = ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + environment { free(string) } }
    var pid: pid_t = 0
    var usage = rusage()
    var status: Int32 = 0
    var code: Int32 = 0
    let timing = Timing {
      code = posix_spawn(&pid, program, &actions, nil, &argv, &environment)
      if code == 0 { wait4(pid, &status, 0, &usage) }
    }
    seconds = timing.seconds
    guard code == 0, status == 0 else {
      throw ChildFailure(description: "\(program) \(arguments.joined(separator: " ")) failed")
    }
    peakKilobytes = usage.ru_maxrss
  }
}

struct ChildFailure: Error, CustomStringConvertible {
  let description: String
}
