import Hearsay

/// The nodes of one article: itself, its records with their chains, findings and sign-offs, and the agents behind them.
struct ArticleGraph {
  let result: ArticleRecords
  let names: LinkedNames
  let spans: SpanWriter
  /// What is written so far.
  var bytes: [UInt8] = []
  private let ids: [String]
  private var agents = LinkedAgents()

  init(_ result: ArticleRecords, number: Int) {
    self.result = result
    names = LinkedNames(result.article, number: number)
    spans = SpanWriter(result.article)
    ids = Fingerprint.ids(of: result)
  }

  /// Writes all nodes.
  mutating func write() {
    writeArticle()
    append(result.findings, about: names.article)
    for number in result.records.indices {
      let record = result.records[number]
      let iri = names.record(ids[number])
      write(record, id: ids[number], iri: iri)
      writeChain(of: record, iri: iri)
      writePlace(of: record, iri: iri)
      append(record.findings, about: iri)
      append(record.signOff, about: iri)
    }
    agents.append(to: &bytes)
  }

  private mutating func writeArticle() {
    let article = result.article
    let publisher = article.publisher.flatMap {
      agent(SourceMention(spans: [], entity: $0))
    }
    bytes.append(node: names.article, types: #"["schema:NewsArticle","prov:Entity"]"#)
    bytes.append(key: "schema:identifier", text: article.id)
    bytes.append(key: "schema:name", text: article.title)
    bytes.append(key: "schema:publisher", iri: publisher)
    bytes.append(key: "prov:wasAttributedTo", iri: publisher)
    bytes.append(key: "schema:datePublished", text: article.date)
    bytes.append(key: "schema:inLanguage", text: article.language)
    bytes.append(key: "schema:url", text: article.url)
    bytes.append(key: "hearsay:path", text: article.path)
    bytes.append(key: "hearsay:sha256", text: article.sha256)
    bytes.append(json: "}")
  }

  /// The words as the article has them: a quotation when any of them stand in quotation marks, else a claim.
  private mutating func write(_ record: ProvenanceRecord, id: String, iri: [UInt8]) {
    let speaker = record.speaker.flatMap { agent($0) }
    let publishers = record.links(.publisher).compactMap { agent($0) }
    bytes.append(
      node: iri,
      types: record.kind == .indirect
        ? #"["schema:Claim","prov:Entity"]"# : #"["schema:Quotation","prov:Entity"]"#)
    bytes.append(key: "schema:identifier", text: id)
    bytes.append(key: "schema:text")
    spans.append(text: record.content, to: &bytes)
    bytes.append(key: "schema:isPartOf", iri: names.article)
    bytes.append(key: "schema:creator", iri: speaker)
    bytes.append(key: "prov:wasAttributedTo", iri: speaker)
    bytes.append(key: "schema:publisher", iris: publishers)
    bytes.append(key: "hearsay:kind", text: record.kind.rawValue)
    if !record.cue.isEmpty {
      bytes.append(key: "hearsay:cue")
      spans.append(text: record.cue, to: &bytes)
    }
    writeReading(of: record)
    bytes.append(
      key: "prov:hadPrimarySource",
      iris: record.links(.basis).indices.map { LinkedNames.part("basis-\($0 + 1)", of: iri) })
    bytes.append(key: "prov:wasQuotedFrom", iri: record.nearestHop(of: iri))
    bytes.append(json: "}")
  }

  private mutating func writeReading(of record: ProvenanceRecord) {
    bytes.append(key: "hearsay:rule", text: record.rule)
    bytes.append(key: "hearsay:sourceRule", text: record.sourceRule)
    if record.confidence != nil {
      bytes.append(key: "hearsay:confidence")
      bytes.append(jsonProbability: record.confidence)
    }
    bytes.append(key: "hearsay:sentence")
    bytes.append(jsonInteger: record.sentence)
    bytes.append(key: "hearsay:severity", text: record.severity?.rawValue)
  }

  /// One entity for each hop, each quoted from the one before it: the speaker's statement, then the relays' reports.
  private mutating func writeChain(of record: ProvenanceRecord, iri: [UInt8]) {
    for (number, basis) in record.links(.basis).enumerated() {
      writeHop(basis, role: "basis", LinkedNames.part("basis-\(number + 1)", of: iri), from: nil)
    }
    var before: [UInt8]?
    if let speaker = record.speaker {
      let statement = LinkedNames.part("statement", of: iri)
      writeHop(speaker, role: "speaker", statement, from: before)
      before = statement
    }
    for (number, relay) in record.links(.relay).enumerated() {
      let report = LinkedNames.part("relay-\(number + 1)", of: iri)
      writeHop(relay, role: "relay", report, from: before)
      before = report
    }
  }

  private mutating func writeHop(
    _ source: SourceMention, role: String, _ iri: [UInt8], from before: [UInt8]?
  ) {
    let agent = agent(source)
    bytes.append(node: iri, types: #""prov:Entity""#)
    bytes.append(key: "hearsay:role", text: role)
    bytes.append(key: "prov:wasAttributedTo", iri: agent)
    bytes.append(key: "prov:wasQuotedFrom", iri: before)
    if !source.spans.isEmpty {
      bytes.append(key: "hearsay:mention")
      spans.append(text: source.spans, to: &bytes)
      bytes.append(key: "hearsay:mentionedAt")
      spans.append(targets: source.spans, of: names.article, to: &bytes)
    }
    bytes.append(json: "}")
  }

  private mutating func writePlace(of record: ProvenanceRecord, iri: [UInt8]) {
    let annotation = LinkedNames.part("annotation", of: iri)
    bytes.append(node: annotation, types: #""oa:Annotation""#)
    bytes.append(key: "oa:motivatedBy", text: "oa:identifying")
    bytes.append(key: "oa:hasBody", iri: iri)
    bytes.append(key: "oa:hasTarget")
    spans.append(targets: record.content, of: names.article, to: &bytes)
    bytes.append(key: "prov:wasGeneratedBy", text: "_:run")
    bytes.append(json: "}")
  }

  private mutating func agent(_ source: SourceMention) -> [UInt8]? {
    agents.iri(of: source, in: result.article, names)
  }

  /// The records that a finding is about.
  func concerned(by finding: Finding) -> [[UInt8]] {
    finding.records.map { names.record(ids[$0]) }
  }
}

extension ProvenanceRecord {
  /// The sources of one role in the chain, in the order the words travelled.
  func links(_ role: LinkRole) -> [SourceMention] {
    chain.filter { $0.role == role }.map(\.mention)
  }

  /// Where the article has the words from: the last relay, else the speaker.
  fileprivate func nearestHop(of iri: [UInt8]) -> [UInt8]? {
    let relays = links(.relay).count
    if relays > 0 { return LinkedNames.part("relay-\(relays)", of: iri) }
    return speaker == nil ? nil : LinkedNames.part("statement", of: iri)
  }
}
