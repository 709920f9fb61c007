import Foundation

/// Reads values from JSON Lines, one a line.
enum LinesFile {
  /// Reads the values of the file at `path`.
  static func read<Value: Decodable>(_ path: String) throws(EvaluationError) -> [Value] {
    try values(in: contents(of: path), path: path)
  }

  /// Reads values from the bytes of a file; `path` is only for the errors.
  ///
  /// Blank lines are skipped but counted, so that a line number in an error is the editor's.
  static func values<Value: Decodable>(
    in data: Data, path: String
  ) throws(EvaluationError) -> [Value] {
    var values: [Value] = []
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !isBlank(line) {
      values.append(try value(in: line, path: path, line: index + 1))
    }
    return values
  }

  /// The bytes of the file at `path`.
  static func contents(of path: String) throws(EvaluationError) -> Data {
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw EvaluationError(path: path, message: error.localizedDescription)
    }
  }

  private static func isBlank(_ line: Data) -> Bool {
    line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
  }

  private static func value<Value: Decodable>(
    in line: Data, path: String, line number: Int
  ) throws(EvaluationError) -> Value {
    do {
      return try JSONDecoder().decode(Value.self, from: line)
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
