import Foundation

/// Reads gold files: JSON Lines, one article a line, and the texts beside them.
public enum GoldFile {
  /// Reads the articles of the gold file at `path`.
  public static func read(_ path: String) throws(EvaluationError) -> [GoldArticle] {
    try articles(in: contents(of: path), path: path)
  }

  /// Reads articles from the bytes of a gold file; `path` is only for the errors.
  ///
  /// Blank lines are skipped but counted, so that a line number in an error is the editor's.
  public static func articles(in data: Data, path: String) throws(EvaluationError) -> [GoldArticle]
  {
    var articles: [GoldArticle] = []
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !isBlank(line) {
      articles.append(try article(in: line, path: path, line: index + 1))
    }
    return articles
  }

  /// Reads the text of the article `id` from `directory`, its line ends kept.
  ///
  /// Spans count scalars of the file as it is, so nothing is stripped, not even a byte order mark.
  public static func text(
    of id: String, in directory: String
  ) throws(EvaluationError) -> String {
    let path = "\(directory)/\(id).txt"
    guard let text = String(validating: try contents(of: path), as: UTF8.self) else {
      throw EvaluationError(path: path, message: "not valid UTF-8")
    }
    return text
  }

  private static func contents(of path: String) throws(EvaluationError) -> Data {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw EvaluationError(path: path, message: error.localizedDescription)
    }
  }

  private static func isBlank(_ line: Data) -> Bool {
    line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
  }

  private static func article(
    in line: Data, path: String, line number: Int
  ) throws(EvaluationError) -> GoldArticle {
    do {
      return try JSONDecoder().decode(GoldArticle.self, from: line)
    } catch let error as DecodingError {
      throw EvaluationError(path: path, line: number, message: message(of: error))
    } catch {
      throw EvaluationError(path: path, line: number, message: error.localizedDescription)
    }
  }

  private static func message(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      return place(context.codingPath + [key]) + "missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      return place(context.codingPath) + context.debugDescription
    @unknown default:
      return error.localizedDescription
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "" }
    return path.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".") + ": "
  }
}
