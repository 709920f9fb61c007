import Hearsay
import HearsayReports

/// A format in which verdicts are written.
public protocol GateReport: Sendable {
  /// What stands before the first article.
  var opening: [UInt8] { get }
  /// What stands between two parts that are not empty.
  var separator: [UInt8] { get }
  /// What is said of one article; `number` counts the inputs from 0.
  func part(of verdict: ArticleVerdict, number: Int) -> [UInt8]
  /// What is said of an input that could not be checked.
  func part(of input: UnreadInput, number: Int) -> [UInt8]
  /// What stands after the last part.
  func closing(_ summary: GateSummary) -> [UInt8]
}

/// What a run of the gate came to.
public struct GateSummary: Sendable, Equatable {
  public private(set) var articles: [GateDecision: Int] = [:]
  public private(set) var records: [GateDecision: Int] = [:]
  /// Holds that a sign-off lifted.
  public private(set) var lifted = 0
  /// Holds that a baseline knows.
  public private(set) var known = 0
  /// Decisions whose records have changed.
  public private(set) var lapsed = 0
  /// The same run as reports count it.
  public private(set) var run = RunSummary()

  public init() {}

  /// The gravest decision on any article; pass where there was none.
  public var decision: GateDecision { articles.keys.max() ?? .pass }

  /// Counts an article.
  public mutating func add(_ verdict: CountedVerdict) {
    articles[verdict.decision, default: 0] += 1
    for decision in verdict.records { records[decision, default: 0] += 1 }
    lifted += verdict.lifted
    known += verdict.known
    lapsed += verdict.lapsed
    run.add(verdict.article)
  }

  /// Counts an input that could not be checked.
  public mutating func add(_ input: UnreadInput) { run.add(input) }
}

/// What the summary needs of a verdict, without the article's text.
public struct CountedVerdict: Sendable {
  let decision: GateDecision
  let records: [GateDecision]
  let lifted: Int
  let known: Int
  let lapsed: Int
  let article: ArticleSummary

  public init(_ verdict: ArticleVerdict, number: Int) {
    decision = verdict.decision
    records = verdict.records.map(\.decision)
    let rulings = (verdict.records + [verdict.article]).flatMap(\.rulings)
    known = rulings.count { $0.knownUntil != nil }
    lifted = rulings.count { $0.decision > .pass && $0.isLifted && $0.knownUntil == nil }
    lapsed = verdict.lapsed.count
    article = ArticleSummary(verdict.result, number: number)
  }
}

/// A report of findings that shows what the policy made of them.
public struct JudgedReport: GateReport {
  private let report: any Report

  /// Makes a gate report of a format whose beginning does not depend on the run.
  public init(_ report: any Report) { self.report = report }

  public var opening: [UInt8] {
    if case .known(let bytes) = report.opening { bytes } else { [] }
  }
  public var separator: [UInt8] { report.separator }

  public func part(of verdict: ArticleVerdict, number: Int) -> [UInt8] {
    report.part(of: verdict.judged, number: number).bytes
  }

  public func part(of input: UnreadInput, number: Int) -> [UInt8] {
    report.part(of: input, number: number).bytes
  }

  public func closing(_ summary: GateSummary) -> [UInt8] { report.closing(summary.run) }
}
