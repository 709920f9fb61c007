/// Scores predictions against the gold quotes of a corpus.
///
/// Every gold article counts; one for which nothing is added has no predicted quotes.
///
///     var evaluation = try Evaluation(goldFile: "dev/gold.jsonl", texts: "dev/text")
///     evaluation.add(articleID: "a1", predictions: quotes)
///     print(evaluation.result())
public struct Evaluation: Sendable {
  private struct Entry {
    let article: ScoredArticle
    let gold: [GoldQuote]
    var predictions: [PredictedQuote] = []
  }

  private var entries: [String: Entry] = [:]

  /// Makes an evaluation of `gold`, whose texts the closure gives by article id.
  public init<Failure: Error>(
    gold: [GoldArticle], text: (String) throws(Failure) -> String
  ) throws(Failure) {
    for article in gold {
      let scored = ScoredArticle(text: try text(article.id))
      entries[article.id] = Entry(article: scored, gold: article.quotes)
    }
  }

  /// Makes an evaluation of a gold file whose texts are `ID.txt` in the directory `texts`.
  public init(goldFile: String, texts: String) throws(EvaluationError) {
    let gold = try GoldFile.read(goldFile)
    try self.init(gold: gold) { (id) throws(EvaluationError) in
      try GoldFile.text(of: id, in: texts)
    }
  }

  /// The ids of the gold articles, sorted.
  public var articleIDs: [String] { entries.keys.sorted() }

  /// Adds predictions for an article to those it has.
  ///
  /// - Returns: whether the article is in the gold; if it is not, the predictions are ignored.
  @discardableResult
  public mutating func add(articleID: String, predictions: [PredictedQuote]) -> Bool {
    guard entries[articleID] != nil else { return false }
    entries[articleID]?.predictions += predictions
    return true
  }

  /// The figures for what has been added; no resamples, no intervals.
  public func result(resamples: Int = 1000) -> ScoreTable {
    report(resamples: resamples).scores
  }

  /// The figures for what has been added and, if asked for, how far its confidences can be trusted and how it fails.
  public func report(
    resamples: Int = 1000, calibration: Bool = false, errors: Bool = false
  ) -> EvaluationReport {
    let scores = entries.sorted { $0.key < $1.key }.map { _, entry in
      Score(entry.article, gold: entry.gold, predictions: entry.predictions)
    }
    return EvaluationReport(
      scores: ScoreTable(scores.map(\.counts), resamples: resamples),
      calibration: calibration
        ? Calibration(scores.map(\.outcomes), resamples: resamples) : nil,
      errors: errors ? ErrorClasses(scores.map(\.fates)) : nil)
  }
}
