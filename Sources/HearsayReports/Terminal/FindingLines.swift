import Hearsay

/// Writes findings for a person: how severe, which, why, and on a line of its own what to do.
struct FindingLines: Sendable {
  let writer: BlockWriter

  /// Appends those that are severe enough to show.
  func append(_ findings: [Finding], margin: Int, to buffer: inout [UInt8]) {
    for finding in findings where finding.severity >= writer.options.leastSeverity {
      append(finding, margin: margin, to: &buffer)
    }
  }

  private func append(_ finding: Finding, margin: Int, to buffer: inout [UInt8]) {
    let label = finding.severity.rawValue
    let lead = String(repeating: " ", count: max(margin - 2 - label.utf8.count, 0)) + label
    let isNote = finding.severity == .note
    var text = StyledText(finding.id, isNote ? .dim : .bold)
    text.append(": ", isNote ? .dim : .bold)
    text.append(finding.reason, isNote ? .dim : [])
    writer.append(lead: lead, finding.severity.style, margin: margin, text, to: &buffer)
    guard let task = finding.task else { return }
    let arrow = String(repeating: " ", count: margin) + "→"
    writer.append(lead: arrow, .dim, margin: margin + 2, StyledText(task, .dim), to: &buffer)
  }
}

extension Severity {
  /// How the word for it is set off.
  var style: Style {
    switch self {
    case .note: .dim
    case .caution: .yellow
    case .hold: [.bold, .red]
    }
  }
}
