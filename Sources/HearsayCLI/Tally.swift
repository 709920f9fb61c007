import Hearsay
import HearsayEvaluation
import HearsayIntake

/// Adds predictions to an evaluation, and counts what went wrong.
final class Tally {
  private(set) var evaluation: Evaluation
  private(set) var failures = 0

  init(_ evaluation: Evaluation) { self.evaluation = evaluation }

  /// Adds what a file predicts for an article; one that the annotations lack is a failure.
  func take(_ article: PredictedArticle) {
    guard !evaluation.add(articleID: article.id, predictions: article.quotes) else { return }
    fail("predictions for “\(article.id)”: the annotations have no such article")
  }

  /// Adds what the rules find in the corpus's texts, which are in the folder `texts`.
  func take(readingOf texts: String, by pipeline: Pipeline, _ workers: Int) {
    let articles = ArticleSource(paths: evaluation.articleIDs.map { "\(texts)/\($0).txt" })
    work(articles, workers: workers, { Prediction.worker(pipeline) }, sink: take)
  }

  private func take(_ prediction: Prediction) -> Bool {
    switch prediction {
    case .quotes(let quotes, let articleID):
      evaluation.add(articleID: articleID, predictions: quotes)
    case .failure(let failure): fail(failure.description)
    }
    return true
  }

  private func fail(_ message: String) {
    failures += 1
    StandardError.say(message)
  }
}

/// What was found in one article of the corpus.
private enum Prediction: WorkerOutput {
  case quotes([PredictedQuote], articleID: String)
  case failure(IntakeFailure)

  // The quotes of an article are a fraction of its text.
  var weight: Int { 0 }

  static func worker(_ pipeline: Pipeline) -> (IntakeItem, Int) -> Prediction {
    let workspace = pipeline.makeWorkspace()
    return { item, _ in
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
