import Hearsay

/// What is counted.
public enum Measure: String, Sendable, CaseIterable {
  /// Contents that pair at half their tokens or more.
  case content = "content>=.5"
  /// Paired contents whose tokens are the same.
  case exact
  /// Tokens of all contents of an article together.
  case contentTokens = "tok content"
  /// Tokens of all sources.
  case sourceTokens = "tok source"
  /// Tokens of all cues.
  case cueTokens = "tok cue"
  /// Contents that pair and have the right source.
  case endToEnd = "end to end"
  /// The same of quotes that have a source.
  case sourcedEndToEnd = "e2e sourced"
  /// Of paired contents, those whose source is right.
  case sourceGivenContent = "source|cont"
  /// Of paired contents, those that rightly have no source.
  case noSource = "no source"
}

/// Which quotes are counted.
public enum View: Hashable, Sendable {
  /// All quotes.
  case all
  /// Direct and mixed quotes; of unpaired predictions those with quotation marks.
  case directAndMixed
  /// Reported speech; predictions paired with other gold are left out.
  case speech
  /// Gold of one kind; it has a recall only, because a prediction has no kind.
  case kind(QuotationKind)

  var prefix: String {
    switch self {
    case .all: ""
    case .directAndMixed: "d+m "
    case .speech: "speech "
    case .kind(let kind): "R \(kind.rawValue) "
    }
  }
}

/// One line of a score table: a measure in a view.
public struct Metric: Hashable, Sendable, CustomStringConvertible {
  /// Which quotes are counted.
  public let view: View
  /// What of them is counted.
  public let measure: Measure

  /// Makes the metric that counts `measure` in `view`.
  public init(_ measure: Measure, in view: View = .all) {
    self.measure = measure
    self.view = view
  }

  /// The metric's name in tables: `d+m end to end`.
  public var description: String { view.prefix + measure.rawValue }

  /// Every metric, in the order in which a table lists them.
  public static let ordered: [Metric] = {
    let views: [View] = [.directAndMixed, .speech]
    let kinds: [QuotationKind] = [.direct, .mixed, .indirect]
    let recalls: [Measure] = [.content, .exact, .contentTokens, .endToEnd, .sourceGivenContent]
    return Measure.allCases.map { Metric($0) }
      + views.flatMap { view in Measure.paired.map { Metric($0, in: view) } }
      + kinds.flatMap { kind in recalls.map { Metric($0, in: .kind(kind)) } }
  }()
}

extension Measure {
  /// The measures of paired contents, which every view has.
  static let paired: [Measure] = [.content, .exact, .endToEnd]
}
