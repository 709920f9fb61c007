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
  @OptionGroup var configuration: ConfigurationOption

  func validate() throws {
    guard list != nil else { return }
    if !records.isEmpty || note != nil || !links.isEmpty || !evidenceFiles.isEmpty || article != nil
      || decision != nil
    {
      throw ValidationError("With --from, what is decided stands in the file.")
    }
  }

  func run() throws {
    let configuration = try configuration.load()
    let file = try casefile.require(configuration)
    let policy = try rules.loadPolicy(
      editor.policy, try rules.loadPack(configuration), configuration)
    let signer = Signer(
      casefile: file, roster: policy.roster, role: editor.role, key: try editor.loadKey())
    if let list {
      return try signer.sign(listedIn: list, by: editor.given(configuration)?.value)
    }
    let name = try editor.identify(configuration)
    if records.isEmpty {
      guard Terminal.isTerminal(STDIN_FILENO) else {
        throw ValidationError("Name the records to sign, or run it in a terminal.")
      }
      return try SignDialogue(signer: signer, editor: name, article: article).run()
    }
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
  /// The variable that names the editor where the option does not.
  static let variable = "HEARSAY_EDITOR"

  @Option(
    help: ArgumentHelp(
      "Who decides; HEARSAY_EDITOR, then the configuration's, then git's user.name, by default.",
      valueName: "name"))
  var by: String?

  @Option(help: "In which role; by default the one that the record waits for.")
  var role: String?

  @Option(
    help: ArgumentHelp("The policy whose roster says who has which role.", valueName: "policy"),
    completion: .file())
  var policy: String?

  @Option(
    help: ArgumentHelp(
      "A file with the editor's key, as hearsay casefile key makes one, to sign with.",
      valueName: "file"), completion: .file())
  var key: String?

  /// The editor's name as it was given; nil where nobody has.
  func given(_ configuration: Configuration) -> Setting<String>? {
    configuration.editor(option: by, environment: ProcessInfo.processInfo.environment) {
      Git.userName
    }
  }

  /// The editor's name.
  func identify(_ configuration: Configuration) throws -> String {
    let given = given(configuration)?.value ?? ""
    if given.allSatisfy(\.isWhitespace) {
      throw ExitStatus.wrongUse.saying("who signs? say it with --by NAME or \(Self.variable)")
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
