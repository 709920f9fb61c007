import Foundation

/// The figures of an evaluation, one row a metric.
public struct ScoreTable: Sendable, Equatable, CustomStringConvertible {
  /// One metric's count, and its intervals when they were asked for.
  public struct Row: Sendable, Equatable {
    /// What the row counts.
    public let metric: Metric
    /// The count over all articles.
    public let count: Count
    /// The intervals of the count's figures; nil when no resamples were drawn.
    public let intervals: Intervals?
  }

  /// In the order of `Metric.ordered`; metrics for which there was no occasion are missing.
  public let rows: [Row]

  /// Adds up the counts of articles, which must come in a stable order for stable intervals.
  init(_ articles: [ScoreCounts], resamples: Int) {
    let bootstrap = Bootstrap(articles: articles.count, resamples: resamples)
    rows = Metric.ordered.compactMap { metric in
      let counts = articles.map { $0[metric] }
      guard counts.contains(where: { $0 != nil }) else { return nil }
      let sum = counts.reduce(into: Count()) { $0 += $1 ?? Count() }
      return Row(metric: metric, count: sum, intervals: bootstrap.intervals(of: counts))
    }
  }

  /// The count of one metric, or nil when there was no occasion for it.
  public subscript(metric: Metric) -> Count? { rows.first { $0.metric == metric }?.count }

  /// The table as text: percentages with their intervals, then the counts.
  public var description: String {
    let head = Self.line("", ["P", "R", "F1"], ["right", "pred", "gold"])
    return rows.map(\.line).reduce(head) { $0 + $1 }
  }

  fileprivate static func line(_ name: String, _ cells: [String], _ counts: [String]) -> String {
    let left = [padded(name, to: 28)] + cells.map { padded($0, to: 19) }
    return (left + counts.map { padded($0, to: -6) }).joined(separator: " ") + "\n"
  }

  /// Fills up with spaces on the right, or on the left for a negative width.
  private static func padded(_ text: String, to width: Int) -> String {
    let spaces = String(repeating: " ", count: max(0, abs(width) - text.count))
    return width < 0 ? spaces + text : text + spaces
  }
}

extension ScoreTable.Row {
  fileprivate var line: String {
    let cells = [
      hasPrecision ? Self.cell(count.precision, intervals?.precision) : "",
      hasRecall ? Self.cell(count.recall, intervals?.recall) : "",
      hasPrecision && hasRecall ? Self.cell(count.f1, intervals?.f1) : "",
    ]
    let counts = [count.right, count.predicted, count.gold].map(String.init)
    return ScoreTable.line(metric.description, cells, counts)
  }

  private var hasPrecision: Bool {
    if case .kind = metric.view { return false }
    return true
  }

  /// A share of the paired contents is neither precision nor recall; it is shown as the former.
  private var hasRecall: Bool { metric != Metric(.sourceGivenContent) }

  private static func cell(_ figure: Double, _ interval: ClosedRange<Double>?) -> String {
    guard let interval else { return String(format: "%5.1f", 100 * figure) }
    return String(
      format: "%5.1f [%4.1f %5.1f]", 100 * figure, 100 * interval.lowerBound,
      100 * interval.upperBound)
  }
}
