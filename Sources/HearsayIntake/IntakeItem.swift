import Hearsay

/// What the intake hands out: an article, or the reason why one could not be read.
public enum IntakeItem: Sendable {
  case article(Article)
  case failure(IntakeFailure)
}

/// How much the intake takes on, so that no input can exhaust the machine.
public struct IntakeLimits: Sendable {
  /// The largest text, JSON file or JSON Lines line that is read, in bytes.
  public var maximumBytes: Int

  /// Makes limits; 256 MiB is far above any article, and below what a small machine holds.
  public init(maximumBytes: Int = 256 << 20) { self.maximumBytes = maximumBytes }
}

/// Something that gives the items of one file, one at a time.
protocol ItemReader: Sendable {
  mutating func next() -> IntakeItem?
}
