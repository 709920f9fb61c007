import Foundation
import Hearsay
import HearsayGate
import HearsayReports

/// Walks an editor through what waits, one record at a time.
final class SignDialogue {
  private static let decisions: [Character: EditorDecision] = [
    "v": .verified, "c": .verifiedWithChanges, "w": .waived, "r": .rejected,
  ]
  private static let question =
    "[v]erified  [c]hanged, verified  [w]aive  [r]eject  [s]kip  [u]ndo  [q]uit > "

  private let signer: Signer
  private let editor: String
  private let waiting: [WaitingRecord]
  /// The places of the records that were decided on, the last at the end.
  private var decided: [Int] = []

  init(signer: Signer, editor: String, article: String?) throws {
    self.signer = signer
    self.editor = editor
    waiting = try signer.waiting(for: editor, article: article)
  }

  /// As wide as the terminal is now.
  private var page: WaitingPage {
    let environment = ProcessInfo.processInfo.environment
    return WaitingPage(
      TerminalOptions(
        width: Terminal.width(environment: environment),
        color: ColorChoice.auto.colors(
          terminal: Terminal.isTerminal(STDOUT_FILENO), environment: environment)))
  }

  func run() throws {
    if waiting.isEmpty { return try write("Nothing waits for \(editor).\n") }
    guard let keys = KeyReader() else { throw ExitStatus.incomplete.saying("no terminal") }
    var place = 0
    while place < waiting.count {
      let title = "\(place + 1) of \(waiting.count)"
      FileHandle.standardOutput.write(Data(page.bytes(of: waiting[place], title: title)))
      guard let next = try decide(place, keys) else { break }
      place = next
    }
    try write("\(decided.count) of \(waiting.count) decided.\n")
  }

  /// Asks for a decision, and returns the place of the record to go on with; nil when the editor has had enough.
  private func decide(_ place: Int, _ keys: KeyReader) throws -> Int? {
    while true {
      try write(Self.question)
      let key = keys.key()
      try write((key.flatMap { $0.isLetter ? String($0) : nil } ?? "") + "\n")
      switch key {
      case nil, "q": return nil
      case "s": return place + 1
      case "u":
        if let last = try undo() { return last }
      case let key?:
        guard let decision = Self.decisions[key] else { continue }
        if try sign(waiting[place], decision) {
          decided.append(place)
          return place + 1
        }
      }
    }
  }

  /// Asks for what must be recorded, and records; false when the editor gave none of it.
  private func sign(_ record: WaitingRecord, _ decision: EditorDecision) throws -> Bool {
    let needs = decision.lifts ? record.evidence : []
    let note = try answer(Self.question(about: decision))
    guard let note, !(needs.contains(.note) && note.isEmpty) else {
      try write("Nothing recorded: a note is needed.\n")
      return false
    }
    var (links, files): ([String], [String]) = ([], [])
    if needs.contains(.link) { links = [try answer("Link?") ?? ""].filter { !$0.isEmpty } }
    if needs.contains(.file) { files = try readableFile() }
    let evidence = try signer.evidence(links: links, files: files)
    try signer.sign([
      SigningWish(
        decision, on: record, by: editor, role: signer.role,
        note: note.isEmpty ? nil : note, evidence: evidence)
    ])
    return true
  }

  private static func question(about decision: EditorDecision) -> String {
    switch decision {
    case .verified: "What was checked, and how?"
    case .verifiedWithChanges: "What was changed, and how was it checked?"
    case .waived, .rejected, .withdrawn: "Why?"
    }
  }

  /// Asks until there is a file, or nothing: a slip of the fingers must not cost what was typed before.
  private func readableFile() throws -> [String] {
    while let path = try answer("File?"), !path.isEmpty {
      if FileManager.default.isReadableFile(atPath: path) { return [path] }
      try write("\(path.harmless): cannot be read.\n")
    }
    return []
  }

  private func answer(_ question: String) throws -> String? {
    try write("\(question) > ")
    return readLine()?.trimmingCharacters(in: .whitespaces)
  }

  /// Withdraws the last decision of this dialogue and returns its record's place.
  private func undo() throws -> Int? {
    guard let last = decided.popLast() else {
      try write(
        "Nothing to undo here; hearsay sign --decision withdrawn takes back earlier ones.\n")
      return nil
    }
    try signer.sign([SigningWish(.withdrawn, on: waiting[last], by: editor)])
    return last
  }
}
