import Hearsay

/// One test case: a record, or an article's own findings.
struct TestCase: Sendable {
  private let suite: String
  private let name: String
  /// What the case is about, over the findings.
  private let lines: [String]
  private let holds: [Finding]
  private let others: [Finding]
  private let signOff: SignOff?

  var isFailure: Bool { !holds.isEmpty && !isSkipped }

  /// Whether an editor has released what was on hold.
  var isSkipped: Bool { !holds.isEmpty && signOff?.decision.lifts == true }

  /// The cases of an article, its own findings first.
  static func cases(of result: ArticleRecords) -> [TestCase] {
    let article = result.article
    let ofArticle =
      result.findings.isEmpty
      ? [] : [TestCase(article, name: "the article", lines: [], result.findings)]
    return ofArticle
      + zip(result.records, Fingerprint.ids(of: result)).map { record, id in
        TestCase(record, id: id, in: article)
      }
  }

  private init(_ record: ProvenanceRecord, id: String, in article: Article) {
    let words = article.words(of: record.content)
    let speaker = record.speaker?.name(in: article) ?? "no speaker named"
    self.init(
      article, name: "\(speaker): \(Self.short(words)) [\(id)]",
      lines: [words, record.route(in: article)], record.findings, record.signOff)
  }

  private init(
    _ article: Article, name: String, lines: [String], _ findings: [Finding],
    _ signOff: SignOff? = nil
  ) {
    suite = article.id
    self.name = name
    self.lines = lines
    holds = findings.filter { $0.severity == .hold }
    others = findings.filter { $0.severity != .hold }
    self.signOff = signOff
  }

  /// Some sixty scalars on one line.
  private static func short(_ words: String) -> String {
    let scalars = words.unicodeScalars.map { $0.isSpace ? " " : $0 }
    let cut = String(String.UnicodeScalarView(scalars.prefix(60)))
    return scalars.count > 60 ? cut + "…" : cut
  }

  func append(to buffer: inout [UInt8]) {
    buffer.append(text: "    <testcase")
    buffer.append(attribute: "classname", suite)
    buffer.append(attribute: "name", name)
    guard !holds.isEmpty || !others.isEmpty || signOff != nil else {
      return buffer.append(text: "/>\n")
    }
    buffer.append(text: ">\n")
    if isSkipped { appendSkipped(to: &buffer) } else { appendFailure(to: &buffer) }
    appendOutput(to: &buffer)
    buffer.append(text: "    </testcase>\n")
  }

  private func appendSkipped(to buffer: inout [UInt8]) {
    guard let signOff else { return }
    buffer.append(text: "      <skipped")
    buffer.append(attribute: "message", "hold released: \(signOff.words)")
    buffer.append(text: "/>\n")
  }

  /// Not every reader knows what to do with two failures of one case, so that one names all holds.
  private func appendFailure(to buffer: inout [UInt8]) {
    guard !holds.isEmpty else { return }
    buffer.append(text: "      <failure")
    buffer.append(attribute: "type", holds.map(\.id).joined(separator: " "))
    buffer.append(attribute: "message", holds.map(\.reason).joined(separator: " "))
    buffer.append(text: ">")
    buffer.append(xml: (lines + holds.map(Self.words)).joined(separator: "\n"))
    buffer.append(text: "</failure>\n")
  }

  private func appendOutput(to buffer: inout [UInt8]) {
    let findings = (isSkipped ? holds : []) + others
    let output = (signOff.map { ["sign-off: \($0.words)"] } ?? []) + findings.map(Self.words)
    guard !output.isEmpty else { return }
    buffer.append(text: "      <system-out>")
    buffer.append(xml: output.joined(separator: "\n"))
    buffer.append(text: "</system-out>\n")
  }

  private static func words(_ finding: Finding) -> String {
    "\(finding.severity.rawValue) \(finding.id): \(finding.reason)"
      + (finding.task.map { "\n  → \($0)" } ?? "")
  }
}
