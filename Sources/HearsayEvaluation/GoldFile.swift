import Foundation

/// Reads gold files: JSON Lines, one article a line, and the texts beside them.
public enum GoldFile {
  /// Reads the articles of the gold file at `path`.
  public static func read(_ path: String) throws(EvaluationError) -> [GoldArticle] {
    try LinesFile.read(path)
  }

  /// Reads articles from the bytes of a gold file; `path` is only for the errors.
  public static func articles(in data: Data, path: String) throws(EvaluationError) -> [GoldArticle]
  {
    try LinesFile.values(in: data, path: path)
  }

  /// Reads the text of the article `id` from `directory`, its line ends kept.
  ///
  /// Spans count scalars of the file as it is, so nothing is stripped, not even a byte order mark.
  public static func text(
    of id: String, in directory: String
  ) throws(EvaluationError) -> String {
    let path = "\(directory)/\(id).txt"
    guard let text = String(validating: try LinesFile.contents(of: path), as: UTF8.self) else {
      throw EvaluationError(path: path, message: "not valid UTF-8")
    }
    return text
  }
}
