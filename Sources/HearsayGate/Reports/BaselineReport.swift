import Foundation
import Hearsay
import HearsayReports

/// Writes what is held as a baseline, so that a later run can tell what is new.
public struct BaselineReport: GateReport {
  private let until: String

  /// Makes a baseline that counts for a number of days from `now`, in seconds since 1970.
  public init(now: Int, days: Int) {
    until = String(Timestamp.text(now + days * Timestamp.day).prefix(10))
  }

  public var opening: [UInt8] { [] }
  public var separator: [UInt8] { [] }

  public func part(of verdict: ArticleVerdict, number: Int) -> [UInt8] {
    let result = verdict.result
    var lines = self.lines(
      verdict.article, result.findings, result.article.id, record: result.findingsID)
    for number in verdict.records.indices {
      let record = result.records[number]
      lines += self.lines(
        verdict.records[number], record.findings, result.article.id,
        record: Fingerprint.of(record, in: result.article))
    }
    var seen: Set<Baseline.Line> = []
    return lines.filter { seen.insert($0).inserted }.flatMap(bytes)
  }

  public func part(of input: UnreadInput, number: Int) -> [UInt8] { [] }

  public func closing(_ summary: GateSummary) -> [UInt8] { [] }

  private func lines(
    _ verdict: RecordVerdict, _ findings: [Finding], _ article: String, record: String
  ) -> [Baseline.Line] {
    verdict.rulings.filter { $0.decision > .pass && (!$0.isLifted || $0.knownUntil != nil) }.map {
      Baseline.Line(
        schema: Baseline.Line.schema, article: article, record: record, line: $0.line.id,
        finding: $0.finding.map { findings[$0].id }, until: until)
    }
  }

  private func bytes(_ line: Baseline.Line) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // A line is texts only, which can always be encoded.
    return (try? encoder.encode(line)).map { Array($0) + [0x0A] } ?? []
  }
}
