import Foundation
import HearsayGate
import HearsayReports

/// Walks an editor through what waits, one record at a time.
struct SignDialogue {
  private static let margin = 11

  let signer: Signer
  let article: String?

  func run() throws {
    let waiting = try signer.waiting(article: article)
    if waiting.isEmpty { return try write("Nothing waits.\n") }
    for (number, record) in waiting.enumerated() {
      show(record, "\(number + 1) of \(waiting.count)")
      guard try decide(record) else { return }
    }
  }

  /// Asks for a decision; false when the editor has had enough.
  private func decide(_ record: WaitingRecord) throws -> Bool {
    while true {
      print(
        "[v]erified  [c]hanged and verified  [w]aive  [r]eject  [s]kip  [q]uit > ", terminator: "")
      flush()
      guard let key = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() else {
        return false
      }
      switch key {
      case "s", "": return true
      case "q": return false
      default:
        guard let decision = Self.decisions[key] else { continue }
        try sign(record, decision)
        return true
      }
    }
  }

  private static let decisions: [String: EditorDecision] = [
    "v": .verified, "c": .verifiedWithChanges, "w": .waived, "r": .rejected,
  ]

  private func sign(_ record: WaitingRecord, _ decision: EditorDecision) throws {
    print(decision == .waived ? "why > " : "what was checked, and how > ", terminator: "")
    flush()
    let note = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
    try signer.sign(record, decision, note: note.isEmpty ? nil : note, evidence: [])
  }

  private func show(_ record: WaitingRecord, _ place: String) {
    let environment = ProcessInfo.processInfo.environment
    let writer = BlockWriter(
      options: TerminalOptions(
        width: Terminal.width(environment: environment),
        color: ColorChoice.auto.colors(
          terminal: Terminal.isTerminal(STDOUT_FILENO), environment: environment)))
    var buffer: [UInt8] = [0x0A]
    func row(_ label: String, _ text: String, _ style: Style = []) {
      guard !text.isEmpty else { return }
      writer.append(
        lead: label, .dim, margin: Self.margin, StyledText(text, style), to: &buffer)
    }
    row(place, record.subject.article, .bold)
    row("context", record.context)
    row("words", record.subject.words, .bold)
    row("from", record.subject.chain.joined(separator: " → "), .cyan)
    for finding in record.findings {
      row(finding.severity, "\(finding.id): \(finding.reason)")
      row("", finding.task ?? "", .dim)
    }
    row("needs", record.role ?? "anybody’s decision")
    FileHandle.standardOutput.write(Data(buffer))
  }

  private func flush() { fflush(nil) }
}
