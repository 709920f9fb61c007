import Hearsay

/// What the intake hands out: an article, or the reason why one could not be read.
public enum IntakeItem: Sendable {
  case article(Article)
  case failure(IntakeFailure)
}

/// How much the intake takes on, so that no input can exhaust the machine.
public struct IntakeLimits: Sendable {
  /// The largest text or JSON Lines line that is read as one article, in bytes.
  public var maximumArticleBytes: Int
  /// The largest `.json` file that is read, in bytes; it is held whole, with all its articles.
  public var maximumDocumentBytes: Int

  /// Makes limits; 32 MiB is a thousand times a long article, and a few seconds' work.
  public init(maximumArticleBytes: Int = 32 << 20, maximumDocumentBytes: Int = 256 << 20) {
    self.maximumArticleBytes = maximumArticleBytes
    self.maximumDocumentBytes = maximumDocumentBytes
  }
}

/// Something that gives the items of one file, one at a time.
protocol ItemReader: Sendable {
  mutating func next() -> IntakeItem?
}
