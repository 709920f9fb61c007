/// An editor's recorded decision on a record, bound to the words, the speaker and the chain.
public struct SignOff: Sendable, Equatable {
  /// What was decided: "verified", "verified-with-changes", "waived", "rejected", "withdrawn".
  public var decision: String
  /// Who decided.
  public var by: String
  /// When, as an ISO 8601 date and time with its zone.
  public var at: String
  /// Why, in the editor's words; nil for none.
  public var note: String?

  public init(decision: String, by: String, at: String, note: String? = nil) {
    self.decision = decision
    self.by = by
    self.at = at
    self.note = note
  }
}
