import Foundation
import Hearsay
import HearsayReports

/// Writes verdicts as one JSON document, which `Documentation/verdict.schema.json` describes.
public struct GateJSON: GateReport {
  private let policy: String

  /// Makes a report for the policy of that name.
  public init(policy: String) { self.policy = policy }

  public var opening: [UInt8] {
    var bytes = Array(#"{"schema":"hearsay/verdict/1","policy":"#.utf8)
    bytes.append(jsonString: policy)
    bytes.append(contentsOf: #","articles":[\#n"#.utf8)
    return bytes
  }

  public var separator: [UInt8] { Array(",\n".utf8) }

  public func part(of verdict: ArticleVerdict, number: Int) -> [UInt8] {
    json(ArticleObject(verdict))
  }

  public func part(of input: UnreadInput, number: Int) -> [UInt8] { [] }

  public func closing(_ summary: GateSummary) -> [UInt8] {
    Array("\n],\"summary\":".utf8) + json(SummaryObject(summary)) + Array("}\n".utf8)
  }

  private func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Nothing of these values can fail to be encoded: texts, numbers of our own, and lists of them.
    return (try? encoder.encode(value)).map { Array($0) } ?? []
  }
}

private struct ArticleObject: Encodable {
  let id, path, sha256, decision: String
  let records: [RecordObject]
  let findings: RecordObject?
  let lapsed: [LapsedObject]

  init(_ verdict: ArticleVerdict) {
    let article = verdict.result.article
    (id, path, sha256) = (article.id, article.path, article.sha256)
    decision = verdict.decision.rawValue
    records = verdict.records.indices.map { RecordObject(verdict, $0) }
    findings =
      verdict.article.rulings.isEmpty
      ? nil
      : RecordObject(
        id: verdict.result.findingsID, verdict.article, verdict.result.findings, words: nil,
        chain: [],
        signOff: nil)
    lapsed = verdict.lapsed.map { lapsed in
      LapsedObject(
        entry: EntryValue(lapsed.entry), record: lapsed.successor.map { verdict.ids[$0] })
    }
  }
}

private struct RecordObject: Encodable {
  let id, decision: String
  let words: String?
  let chain: [String]
  let rulings: [RulingObject]
  let signOff: SignOffObject?

  init(_ verdict: ArticleVerdict, _ number: Int) {
    let (article, record) = (verdict.result.article, verdict.result.records[number])
    self.init(
      id: verdict.ids[number], verdict.records[number], record.findings,
      words: article.words(of: record.content), chain: record.stations(in: article),
      signOff: record.signOff)
  }

  init(
    id: String, _ verdict: RecordVerdict, _ findings: [Finding], words: String?, chain: [String],
    signOff: SignOff?
  ) {
    (self.id, self.words, self.chain) = (id, words, chain)
    decision = verdict.decision.rawValue
    rulings = verdict.rulings.map { RulingObject($0, findings) }
    self.signOff = signOff.map(SignOffObject.init)
  }
}

private struct RulingObject: Encodable {
  let policy, line, decision: String
  let finding, reason, task, missing, knownUntil: String?
  let lifted: Bool
  let signedBy: [String]

  init(_ ruling: Ruling, _ findings: [Finding]) {
    let finding = ruling.finding.map { findings[$0] }
    (policy, line, decision) = (ruling.line.policy, ruling.line.id, ruling.decision.rawValue)
    (self.finding, task, missing) = (finding?.id, finding?.task, ruling.missing)
    reason = finding?.reason ?? ruling.reason
    lifted = ruling.isLifted
    knownUntil = ruling.knownUntil
    signedBy = ruling.signOffs.map(\.draft.editor)
  }
}

private struct SignOffObject: Encodable {
  let decision, by, at: String
  let note: String?

  init(_ signOff: SignOff) {
    (decision, by, at, note) = (signOff.decision.rawValue, signOff.by, signOff.at, signOff.note)
  }
}

private struct LapsedObject: Encodable {
  let entry: EntryValue
  let record: String?
}

private struct SummaryObject: Encodable {
  let decision: String
  let articles, records: [String: Int]
  let lifted, known, lapsed, unchecked: Int
  let unread: [UnreadObject]

  init(_ summary: GateSummary) {
    decision = summary.decision.rawValue
    articles = Self.named(summary.articles)
    records = Self.named(summary.records)
    (lifted, known, lapsed) = (summary.lifted, summary.known, summary.lapsed)
    unchecked = summary.run.unreadable
    unread = summary.run.unread.map(UnreadObject.init)
  }

  private static func named(_ counts: [GateDecision: Int]) -> [String: Int] {
    Dictionary(
      GateDecision.allCases.map { ($0.rawValue, counts[$0] ?? 0) }, uniquingKeysWith: { $1 })
  }
}

private struct UnreadObject: Encodable {
  let path, message: String
  let line: Int?

  init(_ input: UnreadInput) { (path, message, line) = (input.path, input.message, input.line) }
}
