/// What is wrong with a tape pattern, and at which Unicode scalar of its source.
public struct TapePatternError: Error, Sendable, Equatable {
  /// The Unicode scalar of the source at which reading stopped.
  public var offset: Int
  /// What is wrong, and where it can be told what was meant.
  public var message: String
}
