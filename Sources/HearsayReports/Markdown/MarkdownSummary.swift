import Hearsay

/// Writes what a run came to: a sentence, a table of findings, what to look at first and what was not read.
struct MarkdownSummary: Sendable {
  /// Unread inputs that are named.
  private static let named = 20

  let leastSeverity: Severity

  func bytes(of run: RunSummary) -> [UInt8] {
    var buffer: [UInt8] = []
    buffer.append(text: "## Sources and quotations\n\n")
    buffer.append(text: Self.counts(of: run) + "\n")
    appendFindings(of: run, to: &buffer)
    appendFirst(of: run, to: &buffer)
    appendUnread(of: run, to: &buffer)
    return buffer
  }

  private static func counts(of run: RunSummary) -> String {
    let held = run.articlesBySeverity[.hold] ?? 0
    let caution = run.articlesBySeverity[.caution] ?? 0
    let read = "\(count(run.articles, "article")) with \(count(run.recordCount, "record"))"
    return "\(read). **\(count(held, "article")) on hold**, \(caution) more with a caution."
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }

  private func appendFindings(of run: RunSummary, to buffer: inout [UInt8]) {
    let shown = Severity.allCases.reversed().filter { $0 >= leastSeverity }
    let rows = run.findings(atLeast: leastSeverity)
    guard !rows.isEmpty else { return }
    let heads = shown.map(\.rawValue).joined(separator: " | ")
    buffer.append(text: "\n| finding | \(heads) |\n| --- |")
    for _ in shown { buffer.append(text: " ---: |") }
    for (id, count) in rows {
      buffer.append(text: "\n| ")
      buffer.append(markdown: id)
      for severity in shown {
        buffer.append(text: " | \(count[severity] == 0 ? "" : "\(count[severity])")")
      }
      buffer.append(text: " |")
    }
    buffer.append(0x0A)
  }

  /// With one article there is nothing to choose from.
  private func appendFirst(of run: RunSummary, to buffer: inout [UInt8]) {
    let articles = run.firstToLookAt.filter { $0.severity ?? .note >= leastSeverity }
    guard run.articles > 1, !articles.isEmpty else { return }
    buffer.append(
      text: "\n| to look at first | records on hold | with a caution |\n| --- | ---: | ---: |")
    for article in articles {
      buffer.append(text: "\n| ")
      buffer.append(markdown: article.title ?? article.id)
      let (hold, caution) = (article.recordsBySeverity[.hold], article.recordsBySeverity[.caution])
      buffer.append(text: " | \(hold ?? 0) | \(caution ?? 0) |")
    }
    buffer.append(0x0A)
  }

  private func appendUnread(of run: RunSummary, to buffer: inout [UInt8]) {
    guard run.unreadable > 0 else { return }
    buffer.append(text: "\n**Not read: \(Self.count(run.unreadable, "input")).**\n")
    for input in run.unread.prefix(Self.named) {
      buffer.append(text: "\n- ")
      buffer.append(markdown: input.path + (input.line.map { ":\($0)" } ?? ""))
      buffer.append(text: ": ")
      buffer.append(markdown: input.message)
    }
    let rest = run.unreadable - min(run.unread.count, Self.named)
    if rest > 0 { buffer.append(text: "\n- and \(rest) more") }
    buffer.append(0x0A)
  }
}
