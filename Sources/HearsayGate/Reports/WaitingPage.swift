import Hearsay
import HearsayReports

/// Shows an editor a record that waits: the words in their context, the way they came, what was found and what to do.
public struct WaitingPage: Sendable {
  private static let margin = 11

  private let writer: BlockWriter

  public init(_ options: TerminalOptions) { writer = BlockWriter(options: options) }

  /// The record under a title, which must be words of the program's own.
  public func bytes(of record: WaitingRecord, title: String) -> [UInt8] {
    var buffer: [UInt8] = [0x0A]
    func row(_ label: String, _ text: StyledText) {
      guard !text.glyphs.isEmpty else { return }
      writer.append(lead: label, .dim, margin: Self.margin, text, to: &buffer)
    }
    row(title, StyledText(record.subject.article, .bold))
    row("record", StyledText(record.id))
    row("words", StyledText(record.subject.words, .bold))
    row("context", context(of: record))
    row("from", StyledText(record.subject.chain.joined(separator: " → "), .cyan))
    for finding in record.findings {
      let label = Severity(rawValue: finding.severity)?.rawValue ?? "finding"
      row(label, StyledText("\(finding.id): \(finding.reason)"))
      row("", StyledText(finding.task.map { "→ \($0)" } ?? "", .dim))
    }
    row("needs", StyledText(record.needs, .yellow))
    return buffer
  }

  /// The sentence around the words, unless it says no more than they do.
  private func context(of record: WaitingRecord) -> StyledText {
    let (context, words) = (Array(record.context.utf8), Array(record.subject.words.utf8))
    guard context != words else { return StyledText() }
    let place = context.firstRange(of: words) ?? 0..<0
    var text = StyledText()
    text.append(TextSpan(0, context.count), of: context) { place.contains($0) ? .bold : [] }
    return text
  }
}

extension WaitingRecord {
  /// Whose decision it waits for, and what must come with it.
  var needs: String {
    let people = roles.isEmpty ? "" : " as " + roles.joined(separator: " and as ")
    let proof = evidence.map { "a \($0.rawValue)" }.joined(separator: " and ")
    return "a sign-off\(people)" + (proof.isEmpty ? "" : " with \(proof)")
  }
}
