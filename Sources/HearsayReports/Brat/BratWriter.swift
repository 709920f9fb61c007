import Hearsay

/// Writes one article's annotations in brat's standoff, offsets in Unicode scalars.
///
/// A record with a cue is an event of type `Attribution`, whose trigger must have the event's type, so the cue's own
/// annotation has it too. Without a cue there is no trigger: relations lead from the content to its sources.
struct BratWriter {
  private var lines: StandoffLines
  private let result: ArticleRecords
  private let ids: [String]
  /// Sources that are annotated already: one span is one annotation, however many records it serves.
  private var annotated: [SourceKey: String] = [:]

  private struct SourceKey: Hashable {
    var type: BratSource
    var pieces: [TextSpan]
  }

  /// What is written so far.
  var bytes: [UInt8] { lines.bytes }

  init(_ result: ArticleRecords) {
    self.result = result
    ids = Fingerprint.ids(of: result)
    lines = StandoffLines(result.article.text)
  }

  /// Writes all annotations.
  mutating func write() {
    for number in result.records.indices { write(result.records[number], id: ids[number]) }
  }

  private mutating func write(_ record: ProvenanceRecord, id: String) {
    guard let content = lines.annotate("Content", pieces(of: record.content)) else { return }
    let head = bind(content, to: sources(of: record), cue: pieces(of: record.cue))
    lines.attribute("Kind", of: head, value: record.kind.rawValue)
    if let severity = record.severity {
      lines.attribute("Severity", of: head, value: severity.rawValue)
    }
    lines.note(on: head, "record \(id)")
    for finding in record.findings { lines.note(on: head, Self.words(of: finding)) }
    if let signOff = record.signOff { lines.note(on: head, Self.words(of: signOff)) }
  }

  /// Binds a content to its sources and returns what stands for the record: the event, else the content.
  private mutating func bind(
    _ content: String, to sources: [(type: BratSource, id: String)], cue: [TextSpan]
  ) -> String {
    guard let trigger = lines.annotate("Attribution", cue) else {
      for source in sources { lines.relate(source.type.relation, content, source.id) }
      return content
    }
    let arguments = sources.map { (role: $0.type.rawValue, id: $0.id) }
    return lines.event(
      "Attribution", trigger: trigger, arguments: [(role: "Content", id: content)] + arguments)
  }

  private mutating func sources(of record: ProvenanceRecord) -> [(type: BratSource, id: String)] {
    var mentions: [(type: BratSource, mention: SourceMention)] = []
    if let speaker = record.speaker { mentions.append((.source, speaker)) }
    for link in record.chain { mentions.append((BratSource(link.role), link.mention)) }
    return mentions.compactMap { type, mention in
      annotate(mention, as: type).map { (type, $0) }
    }
  }

  /// Annotates the words that name a source; nil when the text has none.
  private mutating func annotate(_ source: SourceMention, as type: BratSource) -> String? {
    let key = SourceKey(type: type, pieces: pieces(of: source.spans))
    if let known = annotated[key] { return known }
    guard let id = lines.annotate(type.rawValue, key.pieces) else { return nil }
    annotated[key] = id
    if let entity = source.entity { lines.note(on: id, "entity \(entity)") }
    if !source.classes.isEmpty {
      lines.note(on: id, "class \(source.classes.joined(separator: ", "))")
    }
    return id
  }

  private func pieces(of spans: [TextSpan]) -> [TextSpan] {
    StandoffText.pieces(of: spans, in: result.article.text)
  }

  private static func words(of finding: Finding) -> String {
    let words = "finding \(finding.id) (\(finding.severity.rawValue)): \(finding.reason)"
    return finding.task.map { "\(words) \($0)" } ?? words
  }

  private static func words(of signOff: SignOff) -> String {
    let words = "sign-off \(signOff.decision.rawValue) by \(signOff.by) at \(signOff.at)"
    return signOff.note.map { "\(words): \($0)" } ?? words
  }
}

/// The types of annotation that a source can have.
private enum BratSource: String {
  case source = "Source"
  case relay = "Relay"
  case basis = "Basis"
  case publisher = "Publisher"

  init(_ role: LinkRole) {
    self =
      switch role {
      case .basis: .basis
      case .relay: .relay
      case .publisher: .publisher
      }
  }

  /// The relation that leads to it from a content without a cue.
  var relation: String {
    switch self {
    case .source: "Attributed_to"
    case .relay: "Relayed_by"
    case .basis: "Rests_on"
    case .publisher: "Published_by"
    }
  }
}
