/// A number that a content states.
public struct Figure: Sendable, Equatable {
  /// Where the figure stands, with its qualifier and its unit.
  public var span: TextSpan
  /// The number, or the lower end of a range; nil for words that give none ("dozens").
  public var value: Double?
  /// The upper end of a range; nil for a single number.
  public var upper: Double?
  /// What is counted, in the text's own words ("troops", "per cent", "dollars"); nil when the words do not say.
  public var unit: String?
  /// What makes the number less than exact, in the text's own words ("more than", "around").
  public var qualifier: String?
  /// What happened to those counted, as the rules name it ("casualties", "deployment"); nil for anything else.
  public var event: String?

  public init(
    span: TextSpan, value: Double?, upper: Double? = nil, unit: String? = nil,
    qualifier: String? = nil, event: String? = nil
  ) {
    self.span = span
    self.value = value
    self.upper = upper
    self.unit = unit
    self.qualifier = qualifier
    self.event = event
  }
}
