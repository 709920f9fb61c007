import Hearsay
import HearsayReports

/// Writes verdicts for a person: what is kept back, why, and what to do.
public struct GateTerminal: GateReport {
  private static let margin = 11

  private let writer: BlockWriter
  private let policy: String
  private let explains: Bool

  /// Makes a report; with `explains`, every record is named with the line of the policy that decided.
  public init(options: TerminalOptions = TerminalOptions(), policy: String, explains: Bool = false)
  {
    writer = BlockWriter(options: options)
    self.policy = policy
    self.explains = explains
  }

  public var opening: [UInt8] { [] }
  public var separator: [UInt8] { [] }

  public func part(of verdict: ArticleVerdict, number: Int) -> [UInt8] {
    var buffer: [UInt8] = []
    guard verdict.decision > .pass || !verdict.lapsed.isEmpty || explains else { return [] }
    appendHeader(of: verdict, to: &buffer)
    if verdict.article.decision > .pass {
      append("record", StyledText(verdict.result.findingsID, .bold), to: &buffer)
      append(verdict.article, verdict.result.findings, to: &buffer)
    }
    for number in verdict.records.indices where verdict.records[number].decision > .pass {
      append(record: number, of: verdict, to: &buffer)
    }
    for lapsed in verdict.lapsed { append(lapsed, of: verdict, to: &buffer) }
    if explains { GateExplanation(writer: writer).append(verdict, to: &buffer) }
    buffer.append(0x0A)
    return buffer
  }

  public func part(of input: UnreadInput, number: Int) -> [UInt8] { [] }

  public func closing(_ summary: GateSummary) -> [UInt8] {
    var buffer: [UInt8] = []
    func row(_ label: String, _ text: String, _ style: Style = .dim) {
      writer.append(
        lead: label, style, margin: Self.margin, StyledText(text), to: &buffer)
    }
    let decision = summary.run.unreadable > 0 ? "not checked" : summary.decision.words
    row("verdict", "\(decision) (policy \(policy))", summary.decision.style)
    row("articles", counts(summary.articles))
    row("records", counts(summary.records))
    if summary.lifted > 0 { row("lifted", "\(summary.lifted) by sign-offs") }
    if summary.lapsed > 0 {
      row("lapsed", "\(counted(summary.lapsed, "decision")), of records that have changed")
    }
    if summary.run.unreadable > 0 {
      row("unchecked", counted(summary.run.unreadable, "input"), [.bold, .red])
    }
    if summary.articles[.hold] != nil {
      row(
        "to sign",
        "hearsay sign walks through what is held, hearsay sign RECORD --note TEXT signs one; both with the casefile of this run"
      )
    }
    return buffer
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(count == 1 ? noun : noun + "s")"
  }

  private func counts(_ counts: [GateDecision: Int]) -> String {
    let words = GateDecision.allCases.reversed().compactMap { decision in
      counts[decision].map { "\($0) \(decision.words)" }
    }
    return words.isEmpty ? "none" : words.joined(separator: ", ")
  }
}

// One article.
extension GateTerminal {
  private func appendHeader(of verdict: ArticleVerdict, to buffer: inout [UInt8]) {
    let article = verdict.result.article
    let waiting = verdict.records.count { $0.decision > .pass }
    var text = StyledText(article.title ?? article.id, .bold)
    text.append(" · \(article.path)", .dim)
    if waiting > 0 { text.append(" · \(waiting) of \(verdict.records.count) records", .dim) }
    let lead = verdict.decision.words.uppercased()
    writer.append(lead: lead, verdict.decision.style, margin: Self.margin, text, to: &buffer)
  }

  private func append(record number: Int, of verdict: ArticleVerdict, to buffer: inout [UInt8]) {
    let (article, record) = (verdict.result.article, verdict.result.records[number])
    buffer.append(0x0A)
    append("record", StyledText(verdict.ids[number], .bold), to: &buffer)
    append("words", StyledText(article.words(of: record.content)), to: &buffer)
    append(
      "from", StyledText(record.route(in: article), .cyan), to: &buffer)
    append(verdict.records[number], record.findings, to: &buffer)
    if let signOff = record.signOff { append("decided", StyledText(signOff.words), to: &buffer) }
  }

  private func append(_ verdict: RecordVerdict, _ findings: [Finding], to buffer: inout [UInt8]) {
    for ruling in verdict.open {
      var text = StyledText()
      let finding = ruling.finding.map { findings[$0] }
      if let finding { text.append("\(finding.id): ", .bold) }
      text.append(finding?.reason ?? ruling.reason)
      append(ruling.decision.rawValue, text, ruling.decision.style, to: &buffer)
      if let task = finding?.task {
        let arrow = String(repeating: " ", count: Self.margin) + "→"
        writer.append(
          lead: arrow, .dim, margin: Self.margin + 2, StyledText(task, .dim), to: &buffer)
      }
    }
    let missing = verdict.open.compactMap(\.missing)
    for need in missing.indices where missing.firstIndex(of: missing[need]) == need {
      append("needs", StyledText(missing[need], .yellow), to: &buffer)
    }
  }

  private func append(
    _ lapsed: LapsedDecision, of verdict: ArticleVerdict, to buffer: inout [UInt8]
  ) {
    let draft = lapsed.entry.draft
    buffer.append(0x0A)
    append(
      "lapsed",
      StyledText("\(draft.editor)’s decision of \(draft.at) (\(draft.decision.rawValue))", .yellow),
      to: &buffer)
    append("signed", StyledText(draft.subject.text), to: &buffer)
    guard let number = lapsed.successor else {
      return append("now", StyledText("no record of the article is like it"), to: &buffer)
    }
    let now = verdict.subject(of: verdict.result.records[number])
    append("now", StyledText(now.text), to: &buffer)
    append("record", StyledText(verdict.ids[number], .bold), to: &buffer)
  }

  private func append(
    _ label: String, _ text: StyledText, _ style: Style = .dim, to buffer: inout [UInt8]
  ) {
    let lead = String(repeating: " ", count: max(Self.margin - 2 - label.utf8.count, 0)) + label
    writer.append(lead: lead, style, margin: Self.margin, text, to: &buffer)
  }
}

/// Names every record with the line of the policy that decided on it.
struct GateExplanation {
  let writer: BlockWriter

  func append(_ verdict: ArticleVerdict, to buffer: inout [UInt8]) {
    buffer.append(0x0A)
    append("article", verdict.article, verdict.result.findings, to: &buffer)
    for number in verdict.records.indices {
      append(
        verdict.ids[number], verdict.records[number], verdict.result.records[number].findings,
        to: &buffer)
    }
  }

  private func append(
    _ id: String, _ verdict: RecordVerdict, _ findings: [Finding], to buffer: inout [UInt8]
  ) {
    let fits = verdict.rulings.map { ruling in
      let what = ruling.finding.map { findings[$0].id } ?? "the record"
      let lifted = ruling.decision > .pass && ruling.isLifted ? ruling.lift : ""
      let place = "\(ruling.line.policy):\(ruling.line.id), \(ruling.line.file):\(ruling.line.line)"
      let override = ruling.line.override.map { "; overridden by \($0.by): \($0.reason)" } ?? ""
      return "\(what): \(ruling.decision.rawValue)\(lifted) (\(place)\(override))"
    }
    // An article without findings of its own has nothing to explain.
    if fits.isEmpty && id == "article" { return }
    let text = fits.isEmpty ? "pass (no line fits)" : fits.joined(separator: " · ")
    writer.append(lead: "  " + id, .dim, margin: 22, StyledText(text), to: &buffer)
  }
}

extension Ruling {
  /// What let it pass.
  fileprivate var lift: String { knownUntil.map { ", known until \($0)" } ?? ", lifted" }
}

extension GateDecision {
  /// As a verdict on an article.
  var words: String {
    switch self {
    case .pass: "passed"
    case .hold: "held"
    case .block: "blocked"
    }
  }

  var style: Style {
    switch self {
    case .pass: .cyan
    case .hold: [.bold, .yellow]
    case .block: [.bold, .red]
    }
  }
}

extension CaseSubject {
  /// The words and the way they came.
  var text: String { chain.isEmpty ? words : "\(words) — \(chain.joined(separator: " → "))" }
}
