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
      let space = String(repeating: " ", count: Self.margin - 2 - label.utf8.count)
      writer.append(lead: space + label, .dim, margin: Self.margin, text, to: &buffer)
    }
    writer.append(
      lead: title, .dim, margin: Self.margin, StyledText(record.subject.article, .bold),
      to: &buffer)
    buffer.append(0x0A)
    row("record", StyledText(record.id))
    row("words", StyledText(record.subject.words, .bold))
    row("context", context(of: record))
    row("from", StyledText(record.subject.chain.joined(separator: " → "), .cyan))
    for finding in record.findings {
      let label = Severity(rawValue: finding.severity)?.rawValue ?? "finding"
      row(label, StyledText("\(finding.id): \(finding.reason)"))
      guard let task = finding.task else { continue }
      let arrow = String(repeating: " ", count: Self.margin) + "→"
      writer.append(
        lead: arrow, .dim, margin: Self.margin + 2, StyledText(task, .dim), to: &buffer)
    }
    row("needs", StyledText(record.needs, .yellow))
    buffer.append(0x0A)
    return buffer
  }

  /// The sentence around the words, unless it says no more than they do.
  private func context(of record: WaitingRecord) -> StyledText {
    let (context, words) = (Array(record.context.utf8), Array(record.subject.words.utf8))
    guard context != words else { return StyledText() }
    guard !words.isEmpty, let place = context.firstRange(of: words) else {
      return StyledText(record.context)
    }
    var text = StyledText()
    text.append(TextSpan(0, place.lowerBound), of: context) { _ in [] }
    text.append(Self.abridged(record.subject.words), .bold)
    text.append(TextSpan(place.upperBound, context.count), of: context) { _ in [] }
    return text
  }

  /// The beginning and the end of long words, which stand in full above.
  private static func abridged(_ words: String) -> String {
    let scalars = words.unicodeScalars
    guard scalars.count > 240 else { return words }
    let (head, tail) = (scalars.prefix(80), scalars.suffix(40))
    let beginning = head[..<(head.lastIndex(of: " ") ?? head.endIndex)]
    let end = tail[(tail.firstIndex(of: " ") ?? tail.startIndex)...]
    return "\(Substring(beginning)) … \(Substring(end))"
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
