import ArgumentParser
import Hearsay
import HearsayEvaluation
import HearsayIntake

/// `hearsay evaluate`: precision and recall on an annotated corpus.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score the records found in an annotated corpus: precision, recall, F1.")

  @Option(help: ArgumentHelp("The annotations, JSON Lines.", valueName: "file"))
  var gold: String

  @Option(help: ArgumentHelp("The folder that holds the texts, ID.txt each.", valueName: "dir"))
  var texts: String

  @Option(help: "Resamples for the 95 per cent intervals; 0 for none.")
  var resamples = 1000

  @OptionGroup var scope: ScopeOption
  @OptionGroup var rules: RulesOptions
  @OptionGroup var workers: WorkersOption

  func validate() throws {
    if resamples < 0 { throw ValidationError("--resamples must not be negative.") }
  }

  func run() throws {
    let pipeline = try rules.loadPipeline(scope: scope.scope)
    let tally = Tally(try readGold())
    let articles = ArticleSource(paths: tally.articleIDs.map { "\(texts)/\($0).txt" })
    work(articles, workers: workers.count, { Prediction.worker(pipeline) }, sink: tally.take)
    try write(tally.evaluation.result(resamples: resamples).description)
    if tally.failures > 0 { throw ExitStatus.incomplete.exit }
  }

  private func readGold() throws -> Evaluation {
    do {
      return try Evaluation(goldFile: gold, texts: texts)
    } catch {
      throw ExitStatus.incomplete.saying(error.description)
    }
  }
}

/// What was found in one article of the corpus.
private enum Prediction: WorkerOutput {
  case quotes([PredictedQuote], articleID: String)
  case failure(IntakeFailure)

  // The quotes of an article are a fraction of its text.
  var weight: Int { 0 }

  static func worker(_ pipeline: Pipeline) -> (IntakeItem) -> Prediction {
    let workspace = pipeline.makeWorkspace()
    return { item in
      switch item {
      case .failure(let failure): return .failure(failure)
      case .article(let article):
        let index = ScalarIndex(article.text)
        let records = pipeline.records(of: article, in: workspace).records
        let quotes = records.map { PredictedQuote($0, scalar: index.scalarOffset) }
        return .quotes(quotes, articleID: article.id)
      }
    }
  }
}

/// Adds the workers' predictions to the evaluation.
private final class Tally {
  private(set) var evaluation: Evaluation
  private(set) var failures = 0

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  var articleIDs: [String] { evaluation.articleIDs }

  func take(_ prediction: Prediction) -> Bool {
    switch prediction {
    case .quotes(let quotes, let articleID):
      evaluation.add(articleID: articleID, predictions: quotes)
    case .failure(let failure):
      failures += 1
      StandardError.say(failure.description)
    }
    return true
  }
}
