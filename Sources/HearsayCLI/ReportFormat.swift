import ArgumentParser
import Hearsay
import HearsayReports

/// A format that a report can have.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case terminal, jsonl, json, html, csv, sarif, junit, markdown, jsonld, brat, citron

  /// Whether it is a folder of files, which standard output cannot be.
  var isFolder: Bool { self == .brat || self == .citron }

  /// What writes this format.
  func report(terminal: TerminalOptions, tool: ReportTool, html: HTMLLayout) -> any Report {
    switch self {
    case .terminal: TerminalReport(options: terminal)
    case .jsonl: JSONLinesReport()
    case .html: HTMLReport(layout: html, tool: tool)
    case .json: JSONReport(tool: tool)
    case .csv: CSVReport()
    case .sarif: SARIFReport(tool: tool)
    case .junit: JUnitReport()
    case .markdown: MarkdownReport(leastSeverity: terminal.leastSeverity)
    case .jsonld: JSONLDReport(tool: tool)
    case .brat: BratReport()
    case .citron: CitronReport()
    }
  }
}

/// A format and where it goes: `jsonl=records.jsonl`.
struct OutputRequest: ExpressibleByArgument {
  let format: ReportFormat
  /// `-` for standard output.
  let path: String

  init(format: ReportFormat, path: String) { (self.format, self.path) = (format, path) }

  init?(argument: String) {
    let parts = argument.split(scalar: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let format = ReportFormat(rawValue: parts[0]) else { return nil }
    self.init(format: format, path: parts[1])
  }
}
