import ArgumentParser
import Foundation
import HearsayGate
import HearsayReports

/// `hearsay casefile`: the log of decisions itself.
struct CasefileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "casefile", abstract: "Check, copy and merge the log of decisions.",
    subcommands: [
      CasefileVerifyCommand.self, CasefileExportCommand.self, CasefileImportCommand.self,
      CasefileKeyCommand.self,
    ])
}

/// `hearsay casefile verify`: whether the log is as it was written.
struct CasefileVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that no decision was edited, put in or taken out.",
    discussion: "Exit status: 0 the log is whole, 2 it is not, or could not be read.")

  @Option(
    help: ArgumentHelp(
      "An export that was kept elsewhere, in git say; everything in it must be in the casefile.",
      valueName: "file"), completion: .file())
  var against: String?

  @OptionGroup var casefile: CasefileOption
  @OptionGroup var configuration: ConfigurationOption

  func run() throws {
    let casefile = try casefile.require(configuration.load())
    let export = try against.map { try readExport($0, "nothing was checked") } ?? []
    let (log, isIntact) = try checking { () throws(CasefileError) in
      (try casefile.log(), try casefile.isIntact())
    }
    let check = LogCheck(log)
    let faults =
      (isIntact ? [] : ["the file’s pages, tables or triggers are not as hearsay makes them"])
      + check.faults + LogCheck.missing(export, in: log)
    for fault in faults { StandardError.say(fault) }
    for (editor, count) in check.counts.sorted(by: { $0.key < $1.key }) {
      try write(summary(editor, count, check.keys[editor] ?? []).harmless + "\n")
    }
    if !faults.isEmpty { throw ExitStatus.incomplete.exit }
    try write(
      against == nil ? "whole\n" : "whole, and has all \(export.count) decisions of the export\n")
  }

  private func summary(_ editor: String, _ count: Int, _ keys: [String]) -> String {
    let signed = keys.map { $0.isEmpty ? "without a key" : "signed with \($0)" }
    return "\(editor): \(count) \(count == 1 ? "decision" : "decisions"), "
      + signed.joined(separator: " and ")
  }
}

/// `hearsay casefile export`: the log as JSON Lines.
struct CasefileExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print all decisions as JSON Lines, for review and for other casefiles.")

  @OptionGroup var casefile: CasefileOption
  @OptionGroup var configuration: ConfigurationOption

  func run() throws {
    let casefile = try casefile.require(configuration.load())
    let entries = try checking { () throws(CasefileError) in try casefile.log().entries }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    for entry in entries {
      let line = try encoder.encode(EntryValue(entry))
      try write(String(decoding: line, as: UTF8.self) + "\n")
    }
  }
}

/// `hearsay casefile import`: takes over decisions of another casefile.
struct CasefileImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over decisions that another casefile has exported.")

  @Argument(help: "A file as hearsay casefile export prints it.", completion: .file())
  var file: String

  @OptionGroup var casefile: CasefileOption
  @OptionGroup var configuration: ConfigurationOption

  func run() throws {
    let entries = try readExport(file, "nothing was taken over")
    let casefile = try casefile.require(configuration.load(), isNew: true)
    let faults = try checking { () throws(CasefileError) -> [String] in
      try Self.faults(of: entries, in: casefile)
    }
    if let fault = faults.first {
      throw ExitStatus.incomplete.saying("\(file): \(fault); nothing was taken over")
    }
    let added = try checking { () throws(CasefileError) in try casefile.merge(entries) }
    try write("\(added) new of \(entries.count) decisions\n")
  }

  /// What would be wrong with the log with the new entries in it; a broken one must not get in.
  private static func faults(
    of entries: [CaseEntry], in casefile: SQLiteCasefile
  ) throws(CasefileError) -> [String] {
    let known = try casefile.log().entries
    let hashes = Set(known.map(\.hash))
    let all = known + entries.filter { !hashes.contains($0.hash) }
    let followed = Set(all.flatMap(\.previous))
    let last = all.filter { !followed.contains($0.hash) }
    let heads = Dictionary(last.map { ($0.hash, $0.draft.editor) }, uniquingKeysWith: { $1 })
    let merged = CaseLog(entries: all, heads: heads)
    return LogCheck(merged).faults + LogCheck.missing(entries, in: merged)
  }
}

/// `hearsay casefile key`: a key to sign decisions with.
struct CasefileKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Make a file with a new key for signing decisions (Ed25519).")

  @Argument(help: "The file to make; it must not be there yet.", completion: .file())
  var file: String

  func run() throws {
    guard let key = EditorKey() else { throw ExitStatus.incomplete.saying("no key could be made") }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ExitStatus.incomplete.saying("\(file): \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    try writeAll(Array("\(key.base64)\n".utf8), to: descriptor) {
      .refused(path: file, reason: String(cString: strerror(errno)))
    }
    try write("\(key.publicKey)\n")
  }
}

/// Says what a casefile refused, and ends the command.
private func checking<Value>(_ action: () throws(CasefileError) -> Value) throws -> Value {
  do {
    return try action()
  } catch {
    throw ExitStatus.incomplete.saying("\(error)")
  }
}

/// The entries of an export; the first line that is none ends the command, which says that `nothing` was done.
private func readExport(_ file: String, _ nothing: String) throws -> [CaseEntry] {
  guard let text = FileManager.default.contents(atPath: file) else {
    throw ExitStatus.incomplete.saying("\(file): cannot be read")
  }
  let lines = Array(text).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
  return try lines.filter { !$1.isEmpty }.map { number, line in
    let value = try? JSONDecoder().decode(EntryValue.self, from: Data(line))
    guard let entry = value?.entry else {
      throw ExitStatus.incomplete.saying(
        "\(file):\(number + 1): is no decision as hearsay casefile export prints it; \(nothing)")
    }
    return entry
  }
}
