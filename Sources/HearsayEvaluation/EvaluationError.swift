/// A file of an evaluation that cannot be read, with the line where reading stopped.
public struct EvaluationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file, as the caller named it.
  public let path: String
  /// The line, counted from 1; nil when the whole file is at fault.
  public let line: Int?
  /// What is wrong, in plain words.
  public let message: String

  /// Makes an error about `path`, or about one line of it.
  public init(path: String, line: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  /// The place and the message as compilers write them: `gold.jsonl:3: message`.
  public var description: String {
    let place = line.map { "\(path):\($0)" } ?? path
    return "\(place): \(message)"
  }
}
