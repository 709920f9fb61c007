import ArgumentParser
import HearsayEvaluation

/// `hearsay evaluate`: precision and recall on an annotated corpus.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score the records found in an annotated corpus: precision, recall, F1.")

  @Option(
    help: ArgumentHelp("The annotations, JSON Lines.", valueName: "file"), completion: .file())
  var gold: String

  @Option(
    help: ArgumentHelp("The folder that holds the texts, ID.txt each.", valueName: "dir"),
    completion: .directory)
  var texts: String

  @Option(
    help: ArgumentHelp(
      "Score what this file predicts, JSON Lines, instead of reading the texts with the rules.",
      valueName: "file"), completion: .file())
  var predictions: String?

  @Flag(help: "Show too how far stated confidences are from measured precision.")
  var calibration = false

  @Flag(help: "Show too how records and annotations fail, by class.")
  var errors = false

  @Option(help: "What to print on standard output.")
  var format: EvaluationFormat = .terminal

  @Option(help: "Resamples for the 95 per cent intervals; 0 for none.")
  var resamples = 1000

  @OptionGroup var scope: ScopeOption
  @OptionGroup var rules: RulesOptions
  @OptionGroup var workers: WorkersOption

  func validate() throws {
    if resamples < 0 { throw ValidationError("--resamples must not be negative.") }
    if predictions != nil, !rules.folders.isEmpty {
      throw ValidationError("--predictions are not made by rules; leave out --rules.")
    }
  }

  func run() throws {
    let tally = Tally(
      try readable { () throws(EvaluationError) in
        try Evaluation(goldFile: gold, texts: texts)
      })
    try predict(into: tally)
    let report = tally.evaluation.report(
      resamples: resamples, calibration: calibration, errors: errors)
    try write(try format.text(of: report))
    if tally.failures > 0 { throw ExitStatus.incomplete.exit }
  }

  private func predict(into tally: Tally) throws {
    if let predictions {
      let articles = try readable { () throws(EvaluationError) in
        try PredictionFile.read(predictions)
      }
      for article in articles { tally.take(article) }
    } else {
      tally.take(readingOf: texts, by: try rules.loadPipeline(scope: scope.scope()), workers.count)
    }
  }

  private func readable<Value>(_ read: () throws(EvaluationError) -> Value) throws -> Value {
    do {
      return try read()
    } catch {
      throw ExitStatus.incomplete.saying(error.description)
    }
  }
}

/// A format that the figures of an evaluation can have.
enum EvaluationFormat: String, CaseIterable, ExpressibleByArgument {
  case terminal, json

  /// The report in this format.
  func text(of report: EvaluationReport) throws -> String {
    switch self {
    case .terminal: report.description
    case .json: try report.json()
    }
  }
}
