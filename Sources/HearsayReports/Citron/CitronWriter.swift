import Hearsay

/// Writes one article's annotations as Citron has them: spans in characters with their words.
struct CitronWriter {
  private let result: ArticleRecords
  private let ids: [String]
  private let spans: SpanWriter

  init(_ result: ArticleRecords) {
    self.result = result
    ids = Fingerprint.ids(of: result)
    spans = SpanWriter(result.article)
  }

  /// The file's bytes.
  func bytes() -> [UInt8] {
    let text = result.article.text
    let (cued, uncued) = (records { !$0.cue.isEmpty }, records(where: \.cue.isEmpty))
    var buffer: [UInt8] = []
    buffer.append(json: #"{"text":"#)
    spans.append(text: [TextSpan(0, text.count)], to: &buffer)
    buffer.append(json: #","quotes":"#)
    buffer.appendArray(of: cued) { append(record: $0, to: &$1) }
    if !uncued.isEmpty {
      buffer.append(json: #","uncued":"#)
      buffer.appendArray(of: uncued) { append(record: $0, to: &$1) }
    }
    buffer.append(json: "}\n")
    return buffer
  }

  private func records(where isMeant: (ProvenanceRecord) -> Bool) -> [Int] {
    result.records.indices.filter { isMeant(result.records[$0]) }
  }

  private func append(record number: Int, to buffer: inout [UInt8]) {
    let record = result.records[number]
    buffer.append(json: #"{"id":"#)
    buffer.append(jsonString: ids[number])
    // A cue is one span there; of a cue in two parts ("was quoted … as saying") it is the first.
    if let cue = record.cue.first {
      buffer.append(json: #","cue":"#)
      append(cue, to: &buffer)
    }
    buffer.append(json: #","sources":"#)
    buffer.appendArray(of: record.speaker?.spans ?? []) { append($0, to: &$1) }
    buffer.append(json: #","contents":"#)
    buffer.appendArray(of: record.content) { append($0, to: &$1) }
    appendConfidence(record.confidence, to: &buffer)
    buffer.append(json: "}")
  }

  /// Citron writes the number as a string.
  private func appendConfidence(_ confidence: Double?, to buffer: inout [UInt8]) {
    guard confidence != nil else { return }
    buffer.append(json: #","confidence":""#)
    buffer.append(jsonProbability: confidence)
    buffer.append(json: #"""#)
  }

  private func append(_ span: TextSpan, to buffer: inout [UInt8]) {
    let place = spans.scalars(of: span)
    buffer.append(json: #"{"start":"#)
    buffer.append(jsonInteger: place.lowerBound)
    buffer.append(json: #","end":"#)
    buffer.append(jsonInteger: place.upperBound)
    buffer.append(json: #","text":"#)
    spans.append(text: [span], to: &buffer)
    buffer.append(json: "}")
  }
}
