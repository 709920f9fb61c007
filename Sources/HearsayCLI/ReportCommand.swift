import ArgumentParser
import Foundation
import Hearsay
import HearsayIntake
import HearsayReports

/// `hearsay report`: what is quoted and reported in articles, and from whom.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Print a record for every quotation and reported claim in articles.")

  @Argument(
    help: ArgumentHelp(
      "Articles (.txt, .md, .json, .jsonl), folders of them, or - for standard input.",
      valueName: "path"), completion: .file())
  var paths: [String]

  @Option(help: "What to print on standard output; terminal, unless there is an --output.")
  var format: ReportFormat?

  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      "Write a format to a file; may be repeated.", valueName: "format=file"),
    completion: .list(ReportFormat.allCases.map { "\($0.rawValue)=" }))
  var files: [OutputRequest] = []

  @Flag(help: "Write the html format as a folder: an overview, and a page for each article.")
  var split = false

  @Option(
    help: ArgumentHelp(
      "Leave out records less probable than this (0 to 1); those never measured stay.",
      valueName: "probability"))
  var minConfidence: Double?

  @Option(
    help: ArgumentHelp(
      "The least severe findings that terminal and markdown show: note, caution or hold.",
      discussion: "Other formats have all of them.", valueName: "severity"))
  var findings: Severity = .note

  @Flag(
    name: .customLong("summary"),
    help: "Of the terminal format, only what the whole run came to, on one screen.")
  var isSummary = false

  @Option(help: "Whether the terminal format has colours.")
  var color: ColorChoice = .auto

  @Option(help: "Columns of the terminal format; the terminal's own by default.")
  var width: Int?

  @Option(
    help: ArgumentHelp(
      "The longest article that is read, in MiB; a longer one is reported.", valueName: "MiB"))
  var maxArticle = IntakeLimits().maximumArticleBytes >> 20

  @OptionGroup var scope: ScopeOption
  @OptionGroup var rules: RulesOptions
  @OptionGroup var configuration: ConfigurationOption
  @OptionGroup var workers: WorkersOption

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence must be from 0 to 1.")
    }
    if !(1...4096).contains(maxArticle) {
      throw ValidationError("--max-article must be from 1 to 4096.")
    }
    if let width, width < 20 { throw ValidationError("--width must be at least 20.") }
    if requests.filter({ $0.path == "-" }).count > 1 {
      throw ValidationError("Only one format can go to standard output.")
    }
    if let folder = requests.first(where: { $0.format.isFolder && $0.path == "-" }) {
      let name = folder.format.rawValue
      throw ValidationError("\(name) is a folder of files: --output \(name)=folder.")
    }
    let pages = requests.filter { $0.format == .html }
    if split, pages.isEmpty || pages.contains(where: { $0.path == "-" }) {
      throw ValidationError("--split needs a folder for its pages: --output html=folder.")
    }
  }

  func run() throws {
    Drafts.shared.removeOnInterruption()
    let configuration = try configuration.load(for: paths)
    let pack = try rules.loadPack(configuration)
    let pipeline = try rules.pipeline(of: pack, scope: scope.scope(configuration))
    let outputs = try openOutputs(tool: ReportTool(pack))
    let run = ReportRun(
      pipeline: pipeline, reports: outputs.map(\.report), minConfidence: minConfidence,
      countsSources: outputs.contains { $0.report.countsSources })
    let sink = ReportSink(outputs)
    work(
      ArticleSource(
        paths: paths, limits: IntakeLimits(maximumArticleBytes: maxArticle << 20)),
      workers: workers.count, { run.worker() }, sink: sink.take)
    let status = sink.finish()
    if status != .success { throw status.exit }
  }

  /// What goes to standard output first, then the files in the order given.
  private var requests: [OutputRequest] {
    if let format { return [OutputRequest(format: format, path: "-")] + files }
    return files.isEmpty ? [OutputRequest(format: .terminal, path: "-")] : files
  }

  /// A page of its own for a single article, one with an overview for what may be several.
  private var layout: HTMLLayout {
    if split { return .folder }
    guard paths.count == 1, let path = paths.first else { return .overview }
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    return ["txt", "md", "markdown"].contains(ending) ? .article : .overview
  }

  private func openOutputs(tool: ReportTool) throws -> [ReportOutput] {
    let environment = ProcessInfo.processInfo.environment
    return try requests.map { request in
      let isTerminal = request.path == "-" && Terminal.isTerminal(STDOUT_FILENO)
      let terminal = TerminalOptions(
        width: width ?? Terminal.width(environment: environment),
        color: color.colors(terminal: isTerminal, environment: environment),
        leastSeverity: findings, isSummary: isSummary)
      do {
        return try ReportOutput(
          request.format.report(terminal: terminal, tool: tool, html: layout), path: request.path)
      } catch {
        throw ExitStatus.incomplete.saying("\(error)")
      }
    }
  }
}

extension ReportTool {
  /// This program under the rules of `pack`.
  init(_ pack: RulePack) {
    self.init(
      version: HearsayCommand.version, rulesDigest: pack.digest,
      findings: pack.findings.filter(\.isOn))
  }
}

extension Severity: ExpressibleByArgument {}
