import Hearsay

/// Writes findings as SARIF 2.1.0 for code scanning and editors: one result for each finding of a record or an article.
public struct SARIFReport: Report {
  private let tool: ReportTool
  /// The place of each finding among the tool's rules.
  private let ruleIndices: [String: Int]

  /// Makes a report of runs of `tool`.
  public init(tool: ReportTool) {
    self.tool = tool
    ruleIndices = Dictionary(
      tool.findings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  public var separator: [UInt8] { Array(",\n".utf8) }

  /// The tool with all findings in use, so that a reader can tell what was looked for and not found.
  public var opening: ReportOpening {
    var buffer: [UInt8] = []
    buffer.append(
      json:
        #"{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","#
    )
    buffer.append(
      json: #""version":"2.1.0","runs":[{"tool":{"driver":{"name":"hearsay","version":"#)
    buffer.append(jsonString: tool.version)
    buffer.append(json: #","semanticVersion":"#)
    buffer.append(jsonString: tool.version)
    buffer.append(json: #","properties":{"rulesDigest":"#)
    buffer.append(jsonString: tool.rulesDigest)
    buffer.append(json: "},\"rules\":[\n")
    for (number, rule) in tool.findings.enumerated() {
      if number > 0 { buffer.append(contentsOf: separator) }
      buffer.append(sarifRule: rule)
    }
    buffer.append(json: "\n]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[\n")
    return .known(buffer)
  }

  /// The results of an article's own findings, then those of its records.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    var writer = ResultWriter(result, ruleIndices: ruleIndices)
    for finding in result.findings { writer.append(finding) }
    for number in result.records.indices {
      for finding in result.records[number].findings { writer.append(finding, ofRecord: number) }
    }
    return ReportPart(writer.bytes)
  }

  /// Whether everything could be read, and what could not.
  public func closing(_ run: RunSummary) -> [UInt8] {
    var buffer: [UInt8] = []
    buffer.append(json: "\n],\"invocations\":[{\"executionSuccessful\":")
    buffer.append(json: run.unreadable == 0 ? "true" : "false")
    buffer.append(json: #","toolExecutionNotifications":"#)
    buffer.appendArray(of: run.unread, Self.append)
    buffer.append(json: "}]}]}\n")
    return buffer
  }

  private static func append(_ input: UnreadInput, to buffer: inout [UInt8]) {
    buffer.append(json: #"{"level":"error","message":"#)
    buffer.append(sarifMessage: "\(input.path): \(input.message)")
    buffer.append(json: #","locations":[{"physicalLocation":{"artifactLocation":{"uri":""#)
    buffer.append(contentsOf: FileURI(path: input.path).bytes)
    buffer.append(json: "\"}")
    if let line = input.line {
      buffer.append(json: #","region":{"startLine":"#)
      buffer.append(jsonInteger: line)
      buffer.append(json: "}")
    }
    buffer.append(json: "}}]}")
  }
}
