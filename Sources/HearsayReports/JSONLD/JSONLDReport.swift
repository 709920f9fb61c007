import Hearsay

/// Writes a run as one JSON-LD 1.1 document: who said what through whom in PROV-O, where it stands as Web Annotations, what it
/// is in schema.org's terms.
///
/// The context stands in the document, so nothing is fetched to read it. A blank node stands for the run, which has neither
/// name nor time.
public struct JSONLDReport: Report {
  private let tool: ReportTool

  /// Makes the report of a program's run.
  public init(tool: ReportTool) { self.tool = tool }

  /// The context and the nodes of the run and its program.
  public var opening: ReportOpening {
    var bytes: [UInt8] = []
    bytes.append(json: LinkedContext.json)
    bytes.append(
      json: #"{"id":"_:run","type":"prov:Activity","prov:wasAssociatedWith":"_:program"},"#)
    bytes.append(
      json:
        "\n{\"id\":\"_:program\",\"type\":[\"prov:SoftwareAgent\",\"schema:SoftwareApplication\"]")
    bytes.append(key: "schema:name", text: "hearsay")
    bytes.append(key: "schema:softwareVersion", text: tool.version)
    bytes.append(key: "hearsay:rulesDigest", text: tool.rulesDigest)
    bytes.append(json: "}")
    return .known(bytes)
  }

  /// The nodes of an article, its records, their sources and findings.
  public func part(of result: ArticleRecords, number: Int) -> ReportPart {
    var graph = ArticleGraph(result, number: number)
    graph.write()
    return ReportPart(graph.bytes)
  }

  /// A node that says what could not be read.
  public func part(of input: UnreadInput, number: Int) -> ReportPart {
    var bytes: [UInt8] = []
    bytes.append(json: ",\n{\"type\":\"hearsay:UnreadInput\"")
    bytes.append(key: "hearsay:path", text: input.path)
    if let line = input.line {
      bytes.append(key: "hearsay:line")
      bytes.append(jsonInteger: line)
    }
    bytes.append(key: "hearsay:message", text: input.message)
    bytes.append(json: "}")
    return ReportPart(bytes)
  }

  /// The end of the graph.
  public func closing(_ run: RunSummary) -> [UInt8] { Array("\n]}\n".utf8) }
}
