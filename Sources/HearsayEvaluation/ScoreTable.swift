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
    let head = TextTable.line("", ["P", "R", "F1"], ["right", "pred", "gold"])
    return rows.map(\.line).reduce(head) { $0 + $1 }
  }
}

extension ScoreTable.Row {
  /// The share of the predicted that is right; nil for recalls.
  public var precision: Figure? {
    if case .kind = metric.view { return nil }
    return Figure(value: count.precision, interval: intervals?.precision)
  }

  /// The share of the wanted that was found; nil for a share of the paired, which is shown as a precision.
  public var recall: Figure? {
    guard metric != Metric(.sourceGivenContent) else { return nil }
    return Figure(value: count.recall, interval: intervals?.recall)
  }

  /// The harmonic mean of precision and recall; nil without either.
  public var f1: Figure? {
    guard precision != nil, recall != nil else { return nil }
    return Figure(value: count.f1, interval: intervals?.f1)
  }

  fileprivate var line: String {
    let cells = [precision, recall, f1].map(TextTable.percentage)
    let counts = [count.right, count.predicted, count.gold].map(String.init)
    return TextTable.line(metric.description, cells, counts)
  }
}
