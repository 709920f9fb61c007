import ArgumentParser
import Foundation
import Hearsay
import HearsayGate
import HearsayIntake
import HearsayReports

/// `hearsay gate`: whether articles may run.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Judge articles by a policy and by what editors have signed.",
    discussion: """
      Exit status: 0 all may run, 1 something is held or blocked, 2 something could not be checked, \
      64 wrong use, 65 bad rules, policy or configuration.
      """)

  @Argument(
    help: ArgumentHelp(
      "Articles (.txt, .md, .json, .jsonl), folders of them, or - for standard input.",
      valueName: "path"), completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "A policy's name (default, unless the configuration names another), or a file that ends in .yml.",
      valueName: "policy"), completion: .file())
  var policy: String?

  @OptionGroup var casefile: CasefileOption

  @Option(help: "What to print on standard output; terminal, unless there is an --output.")
  var format: GateFormat?

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp("Write a format to a file; may be repeated.", valueName: "format=file"))
  var files: [GateOutputRequest] = []

  @Option(
    name: .customLong("changed-since"),
    help: ArgumentHelp(
      "Judge only the articles that git says have changed since then, and new ones.",
      valueName: "revision"))
  var revision: String?

  @Option(
    help: ArgumentHelp(
      "What was held before the gate came, as the format baseline wrote it: marked and passed until it runs out.",
      valueName: "file"), completion: .file())
  var baseline: String?

  @Option(help: "How many days a baseline that is written now will count.")
  var baselineDays = 90

  @Flag(help: "Name for every record the line of the policy that decided.")
  var explain = false

  @Option(help: "Whether the terminal format has colours.")
  var color: ColorChoice = .auto

  @Option(help: "Columns of the terminal format; the terminal's own by default.")
  var width: Int?

  @OptionGroup var scope: ScopeOption
  @OptionGroup var rules: RulesOptions
  @OptionGroup var configuration: ConfigurationOption
  @OptionGroup var workers: WorkersOption

  func validate() throws {
    if let width, width < 20 { throw ValidationError("--width must be at least 20.") }
    if baselineDays < 1 { throw ValidationError("--baseline-days must be at least 1.") }
    if requests.filter({ $0.path == "-" }).count > 1 {
      throw ValidationError("Only one format can go to standard output.")
    }
  }

  func run() throws {
    Drafts.shared.removeOnInterruption()
    let paths = try changedPaths()
    let configuration = try configuration.load(for: paths)
    let pack = try rules.loadPack(configuration)
    let policy = try rules.loadPolicy(policy, pack, configuration)
    let run = GateRun(
      pipeline: try rules.pipeline(of: pack, scope: scope.scope(configuration)),
      language: pack.language,
      gate: Gate(policy: policy, now: Clock.now, baseline: try readBaseline()),
      casefile: try casefile.openWhole(configuration),
      reports: requests.map { report(of: $0, policy, pack) })
    let sink = try openSink(run)
    work(
      ArticleSource(paths: paths), workers: workers.count, { run.worker() },
      sink: sink.take)
    let status = sink.finish()
    if status != .success { throw status.exit }
  }

  private var requests: [GateOutputRequest] {
    if let format { return [GateOutputRequest(format: format, path: "-")] + files }
    return files.isEmpty ? [GateOutputRequest(format: .terminal, path: "-")] : files
  }

  /// All paths, or the articles under them that have changed.
  private func changedPaths() throws -> [String] {
    guard let revision else { return paths }
    return try paths.flatMap { path in
      do {
        return try Git.changedFiles(under: path, since: revision)
          .filter(ArticleSource.readsFiles(named:))
      } catch {
        throw ExitStatus.incomplete.saying("\(error)")
      }
    }
  }

  private func readBaseline() throws -> Baseline {
    guard let baseline else { return Baseline() }
    guard let data = FileManager.default.contents(atPath: baseline) else {
      throw ExitStatus.incomplete.saying("\(baseline): cannot be read")
    }
    do {
      return try Baseline(Array(data))
    } catch {
      throw ExitStatus.badRules.saying(
        "\(baseline):\(error.line): is no line of a baseline; write it with --output baseline=FILE")
    }
  }

  private func report(
    of request: GateOutputRequest, _ policy: Policy, _ pack: RulePack
  ) -> any GateReport {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = request.path == "-" && Terminal.isTerminal(STDOUT_FILENO)
    let options = TerminalOptions(
      width: width ?? Terminal.width(environment: environment),
      color: color.colors(terminal: isTerminal, environment: environment))
    return request.format.report(
      options, policy: policy.name, explains: explain, baselineDays: baselineDays,
      tool: ReportTool(pack))
  }

  private func openSink(_ run: GateRun) throws -> GateSink {
    do {
      return try GateSink(
        zip(requests, run.reports).map { ($1, try OutputFile(path: $0.path)) },
        casefile: run.casefile)
    } catch {
      throw ExitStatus.incomplete.saying("\(error)")
    }
  }
}

/// A format of verdicts.
enum GateFormat: String, CaseIterable, ExpressibleByArgument {
  case terminal, json, junit, sarif, baseline

  func report(
    _ options: TerminalOptions, policy: String, explains: Bool, baselineDays: Int, tool: ReportTool
  ) -> any GateReport {
    switch self {
    case .terminal: GateTerminal(options: options, policy: policy, explains: explains)
    case .json: GateJSON(policy: policy)
    case .junit: JudgedReport(JUnitReport())
    case .sarif: JudgedReport(SARIFReport(tool: tool))
    case .baseline: BaselineReport(now: Clock.now, days: baselineDays)
    }
  }
}

/// A format of verdicts and where it goes.
struct GateOutputRequest: ExpressibleByArgument {
  let format: GateFormat
  /// `-` for standard output.
  let path: String

  init(format: GateFormat, path: String) { (self.format, self.path) = (format, path) }

  init?(argument: String) {
    let parts = argument.split(scalar: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = GateFormat(rawValue: parts[0]) else { return nil }
    self.init(format: format, path: parts[1])
  }
}
