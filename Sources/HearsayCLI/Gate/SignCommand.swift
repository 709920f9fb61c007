import ArgumentParser
import Foundation
import Hearsay
import HearsayGate

/// `hearsay sign`: records what an editor decided.
struct SignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Record a decision on a record that the gate holds.",
    discussion: """
      Without a record, walks through all that wait. A decision is never deleted; --decision withdrawn takes it back.
      """)

  @Argument(
    help: ArgumentHelp(
      "Ids of records, as hearsay gate prints them; the beginning of an id suffices.",
      valueName: "record"))
  var records: [String] = []

  @Option(
    help:
      "What was decided: verified, verified-with-changes, waived, rejected or withdrawn.")
  var decision: EditorDecision = .verified

  @Option(help: "What was checked, and how; why, for a waiver.")
  var note: String?

  @Option(name: .customLong("link"), help: "An address that shows it; may be repeated.")
  var links: [String] = []

  @Option(
    name: .customLong("file"), help: "A file that shows it, whose hash is kept; may be repeated.",
    completion: .file())
  var evidenceFiles: [String] = []

  @Option(help: "The article's id, where several have the record.")
  var article: String?

  @OptionGroup var editor: EditorOptions
  @OptionGroup var casefile: CasefileOption
  @OptionGroup var rules: RulesOptions

  func run() throws {
    let pack = try rules.loadPack()
    let signer = Signer(
      casefile: try casefile.require(), editor: try editor.identify(),
      roster: try rules.loadPolicy(editor.policy, pack).roster, role: editor.role,
      key: try editor.loadKey())
    if records.isEmpty {
      guard Terminal.isTerminal(STDIN_FILENO) else {
        throw ValidationError("Name the records to sign, or run it in a terminal.")
      }
      return try SignDialogue(signer: signer, article: article).run()
    }
    let found = try records.map { try signer.find($0, article: article) }
    let evidence = try signer.evidence(links: links, files: evidenceFiles)
    for record in found {
      try signer.sign(record, decision, note: note, evidence: evidence)
    }
  }
}

extension EditorDecision: ExpressibleByArgument {}

/// Who signs.
struct EditorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who decides; HEARSAY_EDITOR, then git's user.name, by default.", valueName: "name"))
  var by: String?

  @Option(help: "In which role; by default the one that the record waits for.")
  var role: String?

  @Option(
    help: ArgumentHelp("The policy whose roster says who has which role.", valueName: "policy"),
    completion: .file())
  var policy = "default"

  @Option(
    help: ArgumentHelp(
      "A file with the editor's key, as hearsay casefile key makes one, to sign with.",
      valueName: "file"), completion: .file())
  var key: String?

  /// The editor's name.
  func identify() throws -> String {
    let variable = ProcessInfo.processInfo.environment["HEARSAY_EDITOR"]
    for name in [by, variable, Git.userName] {
      let name = name?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      if !name.isEmpty { return name }
    }
    throw ExitStatus.wrongUse.saying("who signs? say it with --by NAME or HEARSAY_EDITOR")
  }

  /// The key to sign with; nil where none is named.
  func loadKey() throws -> EditorKey? {
    guard let key else { return nil }
    guard let text = try? String(contentsOfFile: key, encoding: .utf8) else {
      throw ExitStatus.incomplete.saying("\(key): cannot be read")
    }
    guard let loaded = EditorKey(base64: text) else {
      throw ExitStatus.wrongUse.saying("\(key): holds no key; hearsay casefile key makes one")
    }
    return loaded
  }
}
