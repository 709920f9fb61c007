import Hearsay

/// A page of the reference: Markdown, and where it stands.
public struct ReferencePage: Sendable, Equatable {
  /// The first line of every page, by which a page of ours is known again.
  public static let mark =
    "<!-- Made by `hearsay rules pages` from the rules; what is changed here is lost. -->"

  /// A folder of pages.
  public enum Folder: String, Sendable, CaseIterable {
    /// The index.
    case top = ""
    case findings, rules
  }

  public let folder: Folder
  public let file: ReportFile

  init(_ folder: Folder, _ id: String, _ parts: [String]) {
    self.folder = folder
    let text = ([Self.mark + "\n"] + parts.filter { !$0.isEmpty }).joined(separator: "\n")
    file = ReportFile(stem: id, ending: ".md", bytes: Array(text.utf8))
  }

  /// A link from the index to the page of an id.
  static func link(_ id: String, in folder: Folder) -> String {
    let stem = ReportFile(stem: id, ending: "", bytes: []).stem
    return "[\(Markdown.code(id))](\(folder.rawValue)/\(stem).md)"
  }
}

/// Pages that say of every rule and finding of a pack what it is.
public struct Reference: Sendable {
  /// The index first, then findings, then rules, in the order of the pack.
  public let pages: [ReferencePage]

  /// Makes the pages of a pack.
  public init(_ pack: RulePack) {
    let rules = pack.descriptions
    let place = { (file: String, line: Int) in pack.place(of: file, line: line) }
    pages =
      [ReferenceIndex(findings: pack.findings, rules: rules).page]
      + pack.findings.map { FindingPage($0, standards: pack.standards, place: place).page }
      + rules.map { RulePage($0, place: place).page }
  }
}

extension RulePack {
  /// A line of a rule file, named from the pack's folder on: “`Rules/findings/places.yml`, line 12”.
  fileprivate func place(of file: String, line: Int) -> String {
    let folder = directories.filter { file.hasPrefix($0) }.max { $0.utf8.count < $1.utf8.count }
    let inside = file.dropFirst(folder?.utf8.count ?? 0).drop { $0 == "/" }
    let name = folder?.split(scalar: "/").last.map { "\($0)/" } ?? ""
    return "\(Markdown.code(name + inside)), line \(line)"
  }
}
