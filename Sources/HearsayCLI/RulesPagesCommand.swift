import ArgumentParser
import Foundation
import Hearsay
import HearsayReports

/// `hearsay rules pages`: a page of Markdown for every rule and finding.
struct RulesPagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Write a page of Markdown for every rule and finding, and an index.",
    discussion: """
      The index is README.md in the folder; pages stand under findings and rules there. Pages of rules that are gone \
      are taken away. Files that this command has not made are left alone.
      """)

  @Argument(
    help: ArgumentHelp("The folder that the pages go to.", valueName: "dir"),
    completion: .directory)
  var folder: String

  @OptionGroup var rules: RulesOptions

  func run() throws {
    let pages = Reference(try rules.loadPack()).pages
    do throws(OutputError) {
      try writeFolder("", pages)
      for part in ReferencePage.Folder.allCases where part != .top {
        try writeFolder(part.rawValue, pages)
      }
    } catch {
      throw ExitStatus.incomplete.saying(error.description)
    }
  }

  private func writeFolder(_ name: String, _ pages: [ReferencePage]) throws(OutputError) {
    let path = name.isEmpty ? folder : "\(folder)/\(name)"
    let output = try OutputFolder(path: path)
    let files = pages.filter { $0.folder.rawValue == name }.map(\.file)
    let names = Set(files.map { $0.stem + $0.ending })
    let present = try pagesPresent(in: path, replacing: names)
    try output.write(files)
    for name in present.subtracting(names) { unlink("\(path)/\(name)") }
  }

  /// The pages in a folder that this command has made; refuses a folder where one of `names` is somebody else's file.
  private func pagesPresent(
    in path: String, replacing names: Set<String>
  ) throws(OutputError) -> Set<String> {
    let present = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    var pages: Set<String> = []
    for name in present where name.hasSuffix(".md") {
      let bytes = FileManager.default.contents(atPath: "\(path)/\(name)") ?? Data()
      if bytes.starts(with: ReferencePage.mark.utf8) {
        pages.insert(name)
      } else if names.contains(name) {
        throw .refused(
          path: "\(path)/\(name)", reason: "hearsay has not made this file; name another folder")
      }
    }
    return pages
  }
}
