import Foundation
import HearsayReports

/// One of a report's outputs: the report, and the file or folder that it goes to.
final class ReportOutput {
  let report: any Report
  private let folder: OutputFolder?
  private let stream: OutputStream?

  var isStandardOutput: Bool { stream?.isStandardOutput ?? false }

  /// Opens the file or folder at `path`, `-` being standard output, and writes what is known before the first article.
  init(_ report: any Report, path: String) throws(OutputError) {
    self.report = report
    switch report.mainFile {
    case .whole:
      folder = nil
      stream = try OutputStream(report, path: path)
    case .named(let name):
      folder = try OutputFolder(path: path)
      stream = try OutputStream(report, path: "\(path)/\(name)")
    case .none:
      folder = try OutputFolder(path: path)
      stream = nil
    }
    try folder?.write(report.fixedFiles)
  }

  /// Writes what one item gives.
  func take(_ part: ReportPart) throws(OutputError) {
    try folder?.write(part.files)
    try stream?.take(part.bytes)
  }

  /// Writes what is known only after the last article, and gives the file its name.
  func finish(_ run: RunSummary) throws(OutputError) {
    try stream?.finish(run)
  }
}

/// The bytes of one report, in the order in which they are to be read.
private final class OutputStream {
  private let report: any Report
  private let file: OutputFile
  /// Where the parts wait while the report's beginning is not known.
  private let spool: Spool?
  private var isFirst = true

  var isStandardOutput: Bool { file.isStandardOutput }

  init(_ report: any Report, path: String) throws(OutputError) {
    self.report = report
    file = try OutputFile(path: path)
    switch report.opening {
    case .known(let bytes):
      spool = nil
      try file.write(bytes)
    case .fromSummary: spool = try Spool()
    }
  }

  func take(_ bytes: [UInt8]) throws(OutputError) {
    guard !bytes.isEmpty else { return }
    if !isFirst { try append(report.separator) }
    isFirst = false
    try append(bytes)
  }

  func finish(_ run: RunSummary) throws(OutputError) {
    if let spool, case .fromSummary(let opening) = report.opening {
      try file.write(opening(run))
      try spool.empty { (bytes) throws(OutputError) in try file.write(bytes) }
    }
    try file.write(report.closing(run))
    try file.finish()
  }

  private func append(_ bytes: [UInt8]) throws(OutputError) {
    if let spool { try spool.write(bytes) } else { try file.write(bytes) }
  }
}
