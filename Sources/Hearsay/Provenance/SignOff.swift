/// What an editor decided about a record.
public enum EditorDecision: String, Sendable, CaseIterable {
  /// The words, the speaker and the chain are right.
  case verified
  /// They are right as they now stand, after the article was changed.
  case verifiedWithChanges = "verified-with-changes"
  /// It was not checked, and runs all the same for the reason given.
  case waived
  /// It must not run.
  case rejected
  /// The editor's earlier decision no longer stands.
  case withdrawn

  /// Whether it lifts a hold.
  public var lifts: Bool {
    switch self {
    case .verified, .verifiedWithChanges, .waived: true
    case .rejected, .withdrawn: false
    }
  }
}

/// An editor's recorded decision on a record, bound to the words, the speaker and the chain.
public struct SignOff: Sendable, Equatable {
  public var decision: EditorDecision
  /// Who decided.
  public var by: String
  /// When, as an ISO 8601 date and time with its zone.
  public var at: String
  /// Why, in the editor's words; nil for none.
  public var note: String?

  public init(decision: EditorDecision, by: String, at: String, note: String? = nil) {
    self.decision = decision
    self.by = by
    self.at = at
    self.note = note
  }
}
