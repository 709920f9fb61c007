import Hearsay

/// What the gate says of one article.
public struct ArticleVerdict: Sendable {
  /// The article with its records; those on which somebody decided carry the sign-off.
  public var result: ArticleRecords
  /// The ids of its records.
  public var ids: [String]
  /// What became of each record, in their order.
  public var records: [RecordVerdict]
  /// What became of the article's own findings.
  public var article: RecordVerdict
  /// Decisions that no longer fit any record of the article: a word, the speaker or a relay has changed.
  public var lapsed: [LapsedDecision]

  /// The gravest decision on the article or one of its records.
  public var decision: GateDecision {
    records.reduce(article.decision) { max($0, $1.decision) }
  }
}

/// What the gate says of a record, or of an article's own findings.
public struct RecordVerdict: Sendable, Equatable {
  /// After sign-offs have been counted.
  public var decision: GateDecision
  /// What each finding, and the record by itself, came to; only what a line of the policy decided on.
  public var rulings: [Ruling]

  /// The rulings that still keep the article back.
  public var open: [Ruling] { rulings.filter { $0.decision > .pass && !$0.isLifted } }
}

/// One line of the policy applied to one finding, or to a record by itself.
public struct Ruling: Sendable, Equatable {
  public var line: PolicyLine
  /// The finding's place among the record's; nil for the record by itself.
  public var finding: Int?
  /// The sign-offs that count for it.
  public var signOffs: [CaseEntry]
  /// What is still missing, in words for the editor; nil when nothing is.
  public var missing: String?
  /// Whether the sign-offs that the line asks for are all there, or a baseline knows it.
  public var isLifted: Bool
  /// The day until which a baseline knows it; nil for what is new or was signed.
  public var knownUntil: String?

  public var decision: GateDecision { line.decision }
}

/// A decision whose record has changed, with the record that seems to have come in its place.
public struct LapsedDecision: Sendable, Equatable {
  public var entry: CaseEntry
  /// The place of the article's record that is most like it; nil when none is.
  public var successor: Int?
}
