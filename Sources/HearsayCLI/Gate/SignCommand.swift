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
      "What was decided: verified (the default), verified-with-changes, waived, rejected or withdrawn."
  )
  var decision: EditorDecision?

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

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "Decisions made elsewhere, a JSON object a line; - for standard input. All are checked before the first is recorded.",
      valueName: "file"), completion: .file())
  var list: String?

  @OptionGroup var editor: EditorOptions
  @OptionGroup var casefile: CasefileOption
  @OptionGroup var rules: RulesOptions

  func validate() throws {
    guard list != nil else { return }
    if !records.isEmpty || note != nil || !links.isEmpty || !evidenceFiles.isEmpty || article != nil
      || decision != nil
    {
      throw ValidationError("With --from, what is decided stands in the file.")
    }
  }

  func run() throws {
    let file = try casefile.require()
    let policy = try rules.loadPolicy(editor.policy, try rules.loadPack())
    let signer = Signer(
      casefile: file, roster: policy.roster, editor: editor, key: try editor.loadKey())
    if let list { return try signer.sign(listedIn: list) }
    if records.isEmpty {
      guard Terminal.isTerminal(STDIN_FILENO) else {
        throw ValidationError("Name the records to sign, or run it in a terminal.")
      }
      return try SignDialogue(signer: signer, editor: editor.identify(), article: article).run()
    }
    let name = try editor.identify()
    let evidence = try signer.evidence(links: links, files: evidenceFiles)
    let wishes = try records.map { record in
      SigningWish(
        decision ?? .verified, on: try signer.find(record, article: article), by: name,
        role: editor.role, note: note, evidence: evidence)
    }
    try signer.sign(wishes)
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
    // git is asked only when nobody has said it.
    let given = [by, variable].lazy.compactMap { $0 }.first { !$0.isEmpty } ?? Git.userName ?? ""
    if given.allSatisfy(\.isWhitespace) {
      throw ExitStatus.wrongUse.saying("who signs? say it with --by NAME or HEARSAY_EDITOR")
    }
    guard let name = EditorName.normalised(given) else {
      throw ExitStatus.wrongUse.saying("\(SigningError.name(given))")
    }
    return name
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
