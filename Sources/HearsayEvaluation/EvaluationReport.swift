/// What an evaluation came to: as text for reading, as JSON for programs.
public struct EvaluationReport: Sendable, Equatable, CustomStringConvertible {
  /// Precision, recall and F1.
  public let scores: ScoreTable
  /// Stated confidence against precision; nil when it was not asked for.
  public let calibration: Calibration?
  /// How quotes fail, by class; nil when it was not asked for.
  public let errors: ErrorClasses?

  /// The tables, an empty line between them.
  public var description: String {
    scores.description + (calibration.map { "\n\($0)" } ?? "") + (errors.map { "\n\($0)" } ?? "")
  }
}
