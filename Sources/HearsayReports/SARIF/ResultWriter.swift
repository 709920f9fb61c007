import Hearsay

/// Writes the results of one article.
struct ResultWriter {
  private(set) var bytes: [UInt8] = []
  private let result: ArticleRecords
  private let ruleIndices: [String: Int]
  private let ids: [String]
  private let places: PlaceWriter

  init(_ result: ArticleRecords, ruleIndices: [String: Int]) {
    self.result = result
    self.ruleIndices = ruleIndices
    ids = Fingerprint.ids(of: result)
    places = PlaceWriter(result.article)
  }

  /// Appends a finding of the article itself, which has no place in the text.
  mutating func append(_ finding: Finding) {
    begin(finding)
    places.append(location: [], speaker: nil, to: &bytes)
    appendRelated(finding)
    bytes.append(json: #","partialFingerprints":{"hearsayArticle/v1":"#)
    // The reason has the words that tell two such findings of one article apart.
    let words = "\(result.article.id)\n\(finding.id)\n\(finding.reason)"
    bytes.append(jsonString: String(SHA256.hexDigest(of: Array(words.utf8)).prefix(16)))
    bytes.append(json: #"},"properties":{"task":"#)
    appendTask(finding)
    bytes.append(json: "}}")
  }

  /// Appends a finding of the record at a place in the article's list.
  mutating func append(_ finding: Finding, ofRecord number: Int) {
    let record = result.records[number]
    begin(finding)
    places.append(
      location: record.content, speaker: record.speaker?.name(in: result.article), to: &bytes)
    places.append(flow: record.hops(in: result.article), to: &bytes)
    appendRelated(finding)
    bytes.append(json: #","partialFingerprints":{"hearsayRecord/v1":"#)
    bytes.append(jsonString: "\(ids[number])/\(finding.id)")
    bytes.append(json: "}")
    append(record.signOff)
    appendProperties(of: record, id: ids[number], finding)
    bytes.append(json: "}")
  }

  private mutating func begin(_ finding: Finding) {
    if !bytes.isEmpty { bytes.append(json: ",\n") }
    bytes.append(json: #"{"ruleId":"#)
    bytes.append(jsonString: finding.id)
    if let index = ruleIndices[finding.id] {
      bytes.append(json: #","ruleIndex":"#)
      bytes.append(jsonInteger: index)
    }
    // Only “fail” may have a level (2.1.0, 3.27.10), and by the level readers sort and gates decide.
    bytes.append(json: #","kind":"fail","level":"#, level: finding.severity.sarifLevel)
    bytes.append(json: #","message":"#)
    bytes.append(sarifMessage: finding.reason + (finding.task.map { " \($0)" } ?? ""))
  }

  /// The other records that the finding names.
  private mutating func appendRelated(_ finding: Finding) {
    guard !finding.records.isEmpty else { return }
    bytes.append(json: #","relatedLocations":"#)
    bytes.appendArray(of: Array(finding.records.enumerated())) { item, buffer in
      let record = result.records[item.element]
      buffer.append(json: #"{"id":"#)
      buffer.append(jsonInteger: item.offset + 1)
      buffer.append(json: ",")
      let speaker = record.speaker?.name(in: result.article)
      let message = "record \(ids[item.element])" + (speaker.map { ": \($0)" } ?? "")
      places.append(inside: record.content, message: message, to: &buffer)
      buffer.append(json: "}")
    }
  }

  private mutating func append(_ signOff: SignOff?) {
    guard let signOff else { return }
    let status: StaticString =
      signOff.decision.lifts
      ? "accepted" : signOff.decision == .rejected ? "rejected" : "underReview"
    bytes.append(json: #","suppressions":[{"kind":"external","status":"#, level: status)
    bytes.append(json: #","justification":"#)
    bytes.append(jsonString: signOff.words)
    bytes.append(json: "}]")
  }

  private mutating func appendProperties(
    of record: ProvenanceRecord, id: String, _ finding: Finding
  ) {
    bytes.append(json: #","properties":{"record":"#)
    bytes.append(jsonString: id)
    bytes.append(json: #","kind":"#)
    bytes.append(jsonString: record.kind.rawValue)
    bytes.append(json: #","speaker":"#)
    bytes.append(jsonString: record.speaker?.name(in: result.article))
    bytes.append(json: #","content":"#)
    bytes.append(jsonString: result.article.words(of: record.content))
    bytes.append(json: #","confidence":"#)
    bytes.append(jsonProbability: record.confidence)
    bytes.append(json: #","rule":"#)
    bytes.append(jsonString: record.rule)
    bytes.append(json: #","task":"#)
    appendTask(finding)
    bytes.append(json: "}")
  }

  private mutating func appendTask(_ finding: Finding) {
    bytes.append(jsonString: finding.task)
    bytes.append(json: #","standards":"#)
    bytes.appendArray(of: finding.standards) { $1.append(jsonString: $0) }
  }
}
