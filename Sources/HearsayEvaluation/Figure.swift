/// A measured share of 1, and how far it would move with other articles.
public struct Figure: Sendable, Equatable, Encodable {
  /// The share itself.
  public let value: Double
  /// Its 95% interval; nil when no resamples were drawn.
  public let interval: ClosedRange<Double>?
}
