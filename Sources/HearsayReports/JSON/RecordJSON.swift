import Hearsay

/// Writes the records of one article as JSON objects: the article's own object, written once, and its scalar offsets are shared.
struct RecordJSON: Sendable {
  private let result: ArticleRecords
  /// The article's own object.
  let articleObject: [UInt8]
  private let spans: SpanWriter
  /// The ids of the article's records, which findings name.
  let ids: [String]

  init(_ result: ArticleRecords) {
    self.result = result
    ids = Fingerprint.ids(of: result)
    articleObject = Self.object(of: result.article)
    spans = SpanWriter(result.article)
  }

  /// Appends the object of the record at a place in the article's list, as `Documentation/record.schema.json` has it.
  func append(record number: Int, to buffer: inout [UInt8]) {
    result.records.withUnsafeBufferPointer {
      append($0[number], id: ids[number], to: &buffer)
    }
  }

  /// Appends the object of the article's own findings, as `Documentation/article.schema.json` has it.
  func appendArticle(to buffer: inout [UInt8]) {
    buffer.append(json: #"{"schema":"hearsay/article/1","article":"#)
    buffer.append(contentsOf: articleObject)
    buffer.append(json: #","findings":"#)
    appendFindings(result.findings, to: &buffer)
    buffer.append(json: "}")
  }

  private func append(_ record: ProvenanceRecord, id: String, to buffer: inout [UInt8]) {
    buffer.append(json: #"{"schema":"hearsay/record/1","id":"#)
    buffer.append(jsonString: id)
    buffer.append(json: #","article":"#)
    buffer.append(contentsOf: articleObject)
    buffer.append(json: #","kind":"#)
    buffer.append(jsonString: record.kind.rawValue)
    appendParts(of: record, to: &buffer)
    appendReading(of: record, to: &buffer)
    buffer.append(json: "}")
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
    buffer.append(json: #","alterations":"#)
    append(record.alterations, to: &buffer)
    buffer.append(json: #","figures":"#)
    append(record.figures, to: &buffer)
  }

  private func append(_ alterations: [Alteration], to buffer: inout [UInt8]) {
    buffer.appendArray(of: alterations) { alteration, buffer in
      buffer.append(json: #"{"type":"#)
      buffer.append(jsonString: alteration.kind.rawValue)
      buffer.append(json: #","effect":"#)
      buffer.append(jsonString: alteration.effect)
      appendWords(of: alteration.span, to: &buffer)
      buffer.append(json: "}")
    }
  }

  private func append(_ figures: [Figure], to buffer: inout [UInt8]) {
    buffer.appendArray(of: figures) { figure, buffer in
      buffer.append(json: #"{"value":"#)
      buffer.append(jsonNumber: figure.value)
      buffer.append(json: #","upper":"#)
      buffer.append(jsonNumber: figure.upper)
      buffer.append(json: #","unit":"#)
      buffer.append(jsonString: figure.unit)
      buffer.append(json: #","qualifier":"#)
      buffer.append(jsonString: figure.qualifier)
      buffer.append(json: #","event":"#)
      buffer.append(jsonString: figure.event)
      appendWords(of: figure.span, to: &buffer)
      buffer.append(json: "}")
    }
  }

  private func appendWords(of span: TextSpan, to buffer: inout [UInt8]) {
    buffer.append(json: #","text":"#)
    spans.append(text: [span], to: &buffer)
    buffer.append(json: #","spans":"#)
    spans.append(scalars: [span], to: &buffer)
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
    buffer.append(json: #","findings":"#)
    appendFindings(record.findings, to: &buffer)
    buffer.append(json: #","signOff":"#)
    append(record.signOff, to: &buffer)
  }

  private func append(_ signOff: SignOff?, to buffer: inout [UInt8]) {
    guard let signOff else { return buffer.append(json: "null") }
    buffer.append(json: #"{"decision":"#)
    buffer.append(jsonString: signOff.decision.rawValue)
    buffer.append(json: #","by":"#)
    buffer.append(jsonString: signOff.by)
    buffer.append(json: #","at":"#)
    buffer.append(jsonString: signOff.at)
    buffer.append(json: #","note":"#)
    buffer.append(jsonString: signOff.note)
    buffer.append(json: "}")
  }

  /// Appends findings of the article or of one of its records.
  func appendFindings(_ findings: [Finding], to buffer: inout [UInt8]) {
    buffer.appendArray(of: findings) { finding, buffer in
      buffer.append(json: #"{"id":"#)
      buffer.append(jsonString: finding.id)
      buffer.append(json: #","severity":"#)
      buffer.append(jsonString: finding.severity.rawValue)
      buffer.append(json: #","reason":"#)
      buffer.append(jsonString: finding.reason)
      buffer.append(json: #","task":"#)
      buffer.append(jsonString: finding.task)
      buffer.append(json: #","records":"#)
      buffer.appendArray(of: finding.records) { $1.append(jsonString: ids[$0]) }
      buffer.append(json: #","standards":"#)
      buffer.appendArray(of: finding.standards) { $1.append(jsonString: $0) }
      buffer.append(json: "}")
    }
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
    buffer.append(json: #","registry":"#)
    append(source.registry, to: &buffer)
    buffer.append(json: #","anonymity":"#)
    spans.append(passage: source.anonymity, to: &buffer)
  }

  private func append(_ entry: RegistryEntry?, to buffer: inout [UInt8]) {
    guard let entry else { return buffer.append(json: "null") }
    buffer.append(json: #"{"id":"#)
    buffer.append(jsonString: entry.id)
    append(#","kind":"#, entry.kind, to: &buffer)
    append(#","country":"#, entry.country, to: &buffer)
    append(#","label":"#, entry.label, to: &buffer)
    append(#","year":"#, entry.year, to: &buffer)
    append(#","controller":"#, entry.controller, to: &buffer)
    append(#","citation":"#, entry.citation, to: &buffer)
    buffer.append(json: "}")
  }

  /// A value that is `null` where it is empty.
  private func append(_ key: StaticString, _ value: String, to buffer: inout [UInt8]) {
    buffer.append(json: key)
    buffer.append(jsonString: value.isEmpty ? nil : value)
  }
}
