/// An input that could not be read.
public struct UnreadInput: Sendable, Equatable {
  /// Where it was looked for, as the user named it.
  public var path: String
  /// The line of the file, counted from 1; nil when it is the whole file.
  public var line: Int?
  /// What is the matter and what to do about it, on one line and without the path.
  public var message: String

  /// Makes an input that could not be read.
  public init(path: String, line: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  /// Makes one of an article that was read, but cannot be worked on.
  public init(_ article: Article, message: String) {
    // A text's own line says nothing; that of an article among others in JSON tells which it is.
    self.init(
      path: article.path, line: article.fileOffset == nil ? article.line : nil, message: message)
  }
}

extension UnreadInput: CustomStringConvertible {
  /// `path:line: message`.
  public var description: String {
    (line.map { "\(path):\($0)" } ?? path) + ": " + message
  }
}
