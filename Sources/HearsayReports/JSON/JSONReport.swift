import Hearsay

/// Writes a run as one JSON document: every article with its records, then what was not read and what it all came to.
///
/// `Documentation/run.schema.json` describes it.
public struct JSONReport: Report {
  private let tool: ReportTool

  /// Makes a report of runs of `tool`.
  public init(tool: ReportTool) { self.tool = tool }

  public var separator: [UInt8] { Array(",\n".utf8) }

  public var opening: ReportOpening {
    var buffer: [UInt8] = []
    buffer.append(json: #"{"schema":"hearsay/run/1","tool":{"name":"hearsay","version":"#)
    buffer.append(jsonString: tool.version)
    buffer.append(json: #","rules":"#)
    buffer.append(jsonString: tool.rulesDigest)
    buffer.append(json: "},\"articles\":[\n")
    return .known(buffer)
  }

  /// An article's object, also of one without records.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    let json = RecordJSON(result)
    var buffer: [UInt8] = []
    buffer.append(json: #"{"article":"#)
    buffer.append(contentsOf: json.articleObject)
    buffer.append(json: #","records":"#)
    buffer.appendArray(of: Array(result.records.indices)) { number, buffer in
      buffer.append(0x0A)
      json.append(record: number, to: &buffer)
    }
    buffer.append(json: #","findings":"#)
    json.appendFindings(result.findings, to: &buffer)
    buffer.append(json: #","remarks":"#)
    buffer.appendArray(of: result.remarks) { $1.append(jsonString: $0) }
    buffer.append(json: "}")
    return ReportPart(buffer)
  }

  public func closing(_ run: RunSummary) -> [UInt8] {
    var buffer: [UInt8] = []
    buffer.append(json: "\n],\"unread\":")
    buffer.appendArray(of: run.unread, Self.append)
    buffer.append(json: ",\n\"summary\":")
    buffer.append(run)
    buffer.append(json: "}\n")
    return buffer
  }

  private static func append(_ input: UnreadInput, to buffer: inout [UInt8]) {
    buffer.append(json: #"{"path":"#)
    buffer.append(jsonString: input.path)
    buffer.append(json: #","line":"#)
    buffer.append(jsonNumber: input.line.map(Double.init))
    buffer.append(json: #","message":"#)
    buffer.append(jsonString: input.message)
    buffer.append(json: "}")
  }
}

extension [UInt8] {
  /// Appends the object of a run's counts, every key always there and findings in the order of their ids.
  fileprivate mutating func append(_ run: RunSummary) {
    append(json: #"{"articles":"#)
    append(jsonInteger: run.articles)
    append(json: #","articlesWithoutRecords":"#)
    append(jsonInteger: run.articlesWithoutRecords)
    append(json: #","articlesBySeverity":"#)
    appendCounts(Severity.allCases.reversed().map { ($0.rawValue, run.articlesBySeverity[$0]) })
    append(json: #","records":"#)
    appendCounts(QuotationKind.allCases.map { ($0.rawValue, run.records[$0]) })
    append(json: #","withSpeaker":"#)
    append(jsonInteger: run.withSpeaker)
    append(json: #","withoutSpeaker":"#)
    append(jsonInteger: run.withoutSpeaker)
    append(json: #","relayed":"#)
    append(jsonInteger: run.relayed)
    append(json: #","findings":"#)
    append(run.findings)
    append(json: #","unreadable":"#)
    append(jsonInteger: run.unreadable)
    append(json: "}")
  }

  private mutating func append(_ findings: [String: FindingCount]) {
    append(json: "{")
    for (number, finding) in findings.sorted(by: { $0.key < $1.key }).enumerated() {
      if number > 0 { append(json: ",") }
      append(jsonString: finding.key)
      append(json: ":")
      let severities = Severity.allCases.reversed().map { ($0.rawValue, finding.value[$0]) }
      appendCounts(
        severities + [
          ("records", finding.value.records), ("articles", finding.value.articles),
        ])
    }
    append(json: "}")
  }

  private mutating func appendCounts(_ counts: [(key: String, count: Int?)]) {
    append(json: "{")
    for (number, pair) in counts.enumerated() {
      if number > 0 { append(json: ",") }
      append(jsonString: pair.key)
      append(json: ":")
      append(jsonInteger: pair.count ?? 0)
    }
    append(json: "}")
  }
}
