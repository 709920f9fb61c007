import Hearsay

/// Reads the articles of bytes that came by another way than a file, such as a request.
///
/// What is broken gives failures, as it does in files. An article needs an id here, as there is no file to name it by.
public struct ReceivedArticles: Sequence, IteratorProtocol, Sendable {
  private let path: String
  private let isNamed: Bool
  private var reader: (any ItemReader)?
  private var failure: IntakeFailure?

  /// Takes bytes in a format.
  ///
  /// - Parameters:
  ///   - id: what an article is called that brings no id; the articles of a list get a number after it.
  ///   - path: what messages and verdicts name as the place it came from.
  public init(_ bytes: [UInt8], format: ArticleFormat, id: String?, path: String) {
    self.path = path
    isNamed = id != nil
    let content = FileContent(
      ByteReader(holding: bytes), path: path, stem: id ?? "", limits: IntakeLimits())
    do throws(IntakeFailure) {
      reader = try content.reader(as: format)
      failure = IntakeFailure(path: path, reason: "holds no articles")
    } catch {
      failure = error
    }
  }

  /// The next article or failure; nil after the last. There is always at least one.
  public mutating func next() -> IntakeItem? {
    if let item = reader?.next() {
      failure = nil
      return checked(item)
    }
    defer { failure = nil }
    return failure.map(IntakeItem.failure)
  }

  private func checked(_ item: IntakeItem) -> IntakeItem {
    guard case .article(let article) = item, !isNamed else { return item }
    // Without a name to begin with, an id that the reader made up is empty, or a number after a colon.
    guard article.id.isEmpty || article.id.hasPrefix(":") else { return item }
    return .failure(
      IntakeFailure(
        path: path, line: article.line, reason: "has no id",
        advice: "decisions are kept under an article’s id; give each its own"))
  }
}
