import Hearsay

/// A format in which a run's records are written: bytes for each article, and what stands around them.
///
/// Parts are made by many workers at once and put together in the order of the input.
public protocol Report: Sendable {
  /// What stands before the first part.
  var opening: ReportOpening { get }
  /// What stands between two parts that are not empty.
  var separator: [UInt8] { get }
  /// Whether the report is a folder of files; its own bytes, if it has any, are then the file `mainFile` of the folder.
  var mainFile: ReportMainFile { get }
  /// Files of a folder that do not depend on the articles.
  var fixedFiles: [ReportFile] { get }
  /// Whether the articles' parts hold their remarks, so that nobody else need say them.
  var showsRemarks: Bool { get }
  /// Whether the run's summary must say who is cited how often.
  var countsSources: Bool { get }

  /// What the report says of one article; `number` counts the inputs from 0.
  func part(of result: ArticleRecords, number: Int) -> ReportPart
  /// What the report says, at its place, of an input that could not be read.
  func part(of input: UnreadInput, number: Int) -> ReportPart
  /// What stands after the last part.
  func closing(_ run: RunSummary) -> [UInt8]
}

extension Report {
  public var opening: ReportOpening { .known([]) }
  public var separator: [UInt8] { [] }
  public var mainFile: ReportMainFile { .whole }
  public var fixedFiles: [ReportFile] { [] }
  public var showsRemarks: Bool { false }
  public var countsSources: Bool { false }
  public func part(of input: UnreadInput, number: Int) -> ReportPart { ReportPart() }
  public func closing(_ run: RunSummary) -> [UInt8] { [] }
}

/// When the beginning of a report can be written.
public enum ReportOpening: Sendable {
  /// Before the first article.
  case known([UInt8])
  /// After the last; until then the parts wait in a temporary file.
  case fromSummary(@Sendable (RunSummary) -> [UInt8])
}

/// Where the bytes of a report go.
public enum ReportMainFile: Sendable, Equatable {
  /// The report is these bytes.
  case whole
  /// The report is a folder, and these bytes are its file of that name.
  case named(String)
  /// The report is a folder of the articles' files and nothing else.
  case none
}

/// What one article gives to a report.
public struct ReportPart: Sendable, Equatable {
  /// Bytes of the report's main file.
  public var bytes: [UInt8]
  /// Files of the article's own, for a report that is a folder.
  public var files: [ReportFile]

  /// Makes a part.
  public init(_ bytes: [UInt8] = [], files: [ReportFile] = []) {
    self.bytes = bytes
    self.files = files
  }

  /// The number of bytes that it holds.
  public var size: Int { files.reduce(bytes.count) { $0 + $1.bytes.count } }
}

/// A file of a report that is a folder.
public struct ReportFile: Sendable, Equatable {
  /// Its name without the ending. Files of one article share it; where another article already has it, a number is added.
  public var stem: String
  /// Its ending with the full stop.
  public var ending: String
  public var bytes: [UInt8]

  /// Makes a file; characters that are no part of a plain file name become `_`.
  public init(stem: String, ending: String, bytes: [UInt8]) {
    self.stem = Self.plain(stem)
    self.ending = ending
    self.bytes = bytes
  }

  /// A name that is the same on every file system and cannot leave its folder.
  static func plain(_ name: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_": plain.append(scalar)
      case ".": plain.append(plain.isEmpty ? "_" : scalar)
      default: plain.append("_")
      }
    }
    // File systems allow 255 bytes; a number and an ending must still fit.
    return plain.isEmpty ? "article" : String(plain.prefix(180))
  }
}

/// What made a run: the program, its rules, and what the findings mean.
public struct ReportTool: Sendable {
  public var version: String
  /// SHA-256 over all rule files, as 64 hexadecimal digits.
  public var rulesDigest: String
  /// Every finding that is in use.
  public var findings: [FindingRule]

  /// Makes the description of a program.
  public init(version: String, rulesDigest: String = "", findings: [FindingRule] = []) {
    self.version = version
    self.rulesDigest = rulesDigest
    self.findings = findings
  }
}
