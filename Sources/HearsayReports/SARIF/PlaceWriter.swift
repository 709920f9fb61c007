import Hearsay

/// Writes SARIF's locations: where the words of one article's records stand.
struct PlaceWriter: Sendable {
  private let article: Article
  private let regions: FileRegions
  private let artifact: [UInt8]

  init(_ article: Article) {
    self.article = article
    regions = FileRegions(article)
    artifact =
      Array(#""physicalLocation":{"artifactLocation":{"uri":""#.utf8)
      + FileURI(path: article.path).bytes + Array(#""}"#.utf8)
  }

  /// Appends the place of a result: the file, the words, and whose they are.
  func append(location spans: [TextSpan], speaker: String?, to buffer: inout [UInt8]) {
    buffer.append(json: #","locations":[{"#)
    append(file: spans, snippet: true, to: &buffer)
    buffer.append(json: #","logicalLocations":[{"name":"#)
    buffer.append(jsonString: article.id)
    buffer.append(json: #","kind":"article"}"#)
    if let speaker {
      buffer.append(json: #",{"name":"#)
      buffer.append(jsonString: speaker)
      buffer.append(json: #","kind":"speaker"}"#)
    }
    buffer.append(json: "]}]")
  }

  /// Appends the words' way to the page as a flow of locations; one hop is no way.
  func append(flow hops: [Hop], to buffer: inout [UInt8]) {
    guard hops.count > 1 else { return }
    buffer.append(json: #","codeFlows":[{"threadFlows":[{"locations":"#)
    buffer.appendArray(of: hops) { hop, buffer in
      buffer.append(json: #"{"location":{"#)
      append(inside: hop.spans, message: "\(hop.role.rawValue): \(hop.name)", to: &buffer)
      buffer.append(json: "}}")
    }
    buffer.append(json: "}]}]")
  }

  /// Appends the keys of a location with a message.
  func append(inside spans: [TextSpan], message: String, to buffer: inout [UInt8]) {
    append(file: spans, snippet: false, to: &buffer)
    buffer.append(json: #","message":"#)
    buffer.append(sarifMessage: message)
  }

  private func append(file spans: [TextSpan], snippet: Bool, to buffer: inout [UInt8]) {
    buffer.append(contentsOf: artifact)
    regions.append(spans, snippet: snippet, to: &buffer)
    buffer.append(json: "}")
  }
}
