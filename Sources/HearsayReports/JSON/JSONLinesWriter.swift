import Hearsay

/// Writes provenance records as JSON Lines: one record a line.
///
/// `Documentation/record.schema.json` describes the record.
public struct JSONLinesWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// Appends one line for each record of an article; nothing for an article without records.
  public func append(_ result: ArticleRecords, to buffer: inout [UInt8]) {
    guard !result.records.isEmpty else { return }
    let line = RecordLine(result.article)
    for (record, id) in zip(result.records, Fingerprint.ids(of: result)) {
      line.append(record, id: id, to: &buffer)
    }
  }
}

/// What the lines of one article share: its own object, written once, and its scalar offsets.
private struct RecordLine {
  let article: Article
  let articleObject: [UInt8]
  let spans: SpanWriter

  init(_ article: Article) {
    self.article = article
    articleObject = Self.object(of: article)
    spans = SpanWriter(article)
  }

  func append(_ record: ProvenanceRecord, id: String, to buffer: inout [UInt8]) {
    buffer.append(json: #"{"schema":"hearsay/record/1","id":"#)
    buffer.append(jsonString: id)
    buffer.append(json: #","article":"#)
    buffer.append(contentsOf: articleObject)
    buffer.append(json: #","kind":"#)
    buffer.append(jsonString: record.kind.rawValue)
    appendParts(of: record, to: &buffer)
    appendReading(of: record, to: &buffer)
    buffer.append(json: "}\n")
  }

  private static func object(of article: Article) -> [UInt8] {
    var object: [UInt8] = []
    object.append(json: #"{"id":"#)
    object.append(jsonString: article.id)
    object.append(json: #","path":"#)
    object.append(jsonString: article.path)
    object.append(json: #","sha256":"#)
    object.append(jsonString: article.sha256)
    object.append(json: #","title":"#)
    object.append(jsonString: article.title)
    object.append(json: #","publisher":"#)
    object.append(jsonString: article.publisher)
    object.append(json: #","date":"#)
    object.append(jsonString: article.date)
    object.append(json: #","language":"#)
    object.append(jsonString: article.language)
    object.append(json: "}")
    return object
  }

  /// What stands in the text.
  private func appendParts(of record: ProvenanceRecord, to buffer: inout [UInt8]) {
    buffer.append(json: #","content":"#)
    spans.append(content: record.content, to: &buffer)
    buffer.append(json: #","cue":"#)
    spans.append(passage: record.cue, to: &buffer)
    buffer.append(json: #","speaker":"#)
    append(record.speaker, to: &buffer)
    buffer.append(json: #","chain":"#)
    append(record.chain, to: &buffer)
    buffer.append(json: #","medium":"#)
    spans.append(passage: record.medium, to: &buffer)
    buffer.append(json: #","addressee":"#)
    spans.append(passage: record.addressee, to: &buffer)
    buffer.append(json: #","time":"#)
    spans.append(passage: record.time, to: &buffer)
    buffer.append(json: #","alterations":[],"figures":[]"#)
  }

  /// How it was read and what became of it.
  private func appendReading(of record: ProvenanceRecord, to buffer: inout [UInt8]) {
    buffer.append(json: #","rule":"#)
    buffer.append(jsonString: record.rule)
    buffer.append(json: #","sourceRule":"#)
    buffer.append(jsonString: record.sourceRule)
    buffer.append(json: #","confidence":"#)
    buffer.append(jsonProbability: record.confidence)
    buffer.append(json: #","sentence":"#)
    buffer.append(jsonInteger: record.sentence)
    buffer.append(json: #","findings":[],"signOff":null"#)
  }

  private func append(_ speaker: SourceMention?, to buffer: inout [UInt8]) {
    guard let speaker else { return buffer.append(json: "null") }
    buffer.append(json: "{")
    appendKeys(of: speaker, to: &buffer)
    buffer.append(json: "}")
  }

  private func append(_ chain: [ChainLink], to buffer: inout [UInt8]) {
    buffer.appendArray(of: chain) { link, buffer in
      buffer.append(json: #"{"role":"#)
      buffer.append(jsonString: link.role.rawValue)
      buffer.append(json: ",")
      appendKeys(of: link.mention, to: &buffer)
      buffer.append(json: "}")
    }
  }

  private func appendKeys(of source: SourceMention, to buffer: inout [UInt8]) {
    buffer.append(json: #""mention":"#)
    spans.append(text: source.spans, to: &buffer)
    buffer.append(json: #","spans":"#)
    spans.append(scalars: source.spans, to: &buffer)
    buffer.append(json: #","entity":"#)
    buffer.append(jsonString: source.entity)
    buffer.append(json: #","candidates":"#)
    buffer.appendArray(of: source.candidates) { $1.append(jsonString: $0) }
    buffer.append(json: #","classes":"#)
    buffer.appendArray(of: source.classes) { $1.append(jsonString: $0) }
    buffer.append(json: #","why":"#)
    buffer.append(jsonString: source.why)
  }
}
