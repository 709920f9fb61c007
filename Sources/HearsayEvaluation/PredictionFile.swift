/// Reads prediction files: JSON Lines, one article a line, as another system or an earlier run wrote them.
public enum PredictionFile {
  /// Reads the articles of the prediction file at `path`.
  public static func read(_ path: String) throws(EvaluationError) -> [PredictedArticle] {
    try LinesFile.read(path)
  }
}

/// The predicted quotes of one article.
public struct PredictedArticle: Sendable, Equatable, Decodable {
  /// The article's id, which its gold has too.
  public var id: String
  /// Its quotes, in the file's order.
  public var quotes: [PredictedQuote]
}
