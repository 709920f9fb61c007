import Hearsay

/// Writes one record for a person: who said it and through whom, what was said, and how it is said.
struct RecordBlock: Sendable {
  /// Two columns, the kind, the confidence and a gap.
  private static let margin = 17

  let article: Article
  let writer: BlockWriter

  func append(_ record: ProvenanceRecord, id: String, to buffer: inout [UInt8]) {
    let lead = "  " + record.kind.rawValue.padded(to: 9) + percentage(record.confidence)
    writer.append(lead: lead, .dim, margin: Self.margin, route(of: record), to: &buffer)
    if writer.options.color {
      writer.append(margin: Self.margin, passage(of: record), to: &buffer)
    } else {
      appendParts(of: record, to: &buffer)
    }
    append("id", StyledText(id, .dim), to: &buffer)
    FindingLines(writer: writer).append(record.findings, margin: Self.margin, to: &buffer)
  }

  /// Without styles the words stand on their own, each under its name.
  private func appendParts(of record: ProvenanceRecord, to buffer: inout [UInt8]) {
    append("content", plain(record.content), to: &buffer)
    append("cue", plain(record.cue), to: &buffer)
    append("said to", plain(record.addressee), to: &buffer)
    append("said in", plain(record.medium), to: &buffer)
    append("said when", plain(record.time), to: &buffer)
  }

  private func append(_ label: String, _ text: StyledText, to buffer: inout [UInt8]) {
    let lead = String(repeating: " ", count: Self.margin - 2 - label.utf8.count) + label
    writer.append(lead: lead, .dim, margin: Self.margin, text, to: &buffer)
  }

  private func percentage(_ confidence: Double?) -> String {
    guard let confidence, confidence.isFinite else { return "   -" }
    let percent = "\(Int((min(max(confidence, 0), 1) * 100).rounded()))%"
    return String(repeating: " ", count: 4 - percent.utf8.count) + percent
  }

  private func plain(_ span: TextSpan?) -> StyledText { plain(span.map { [$0] } ?? []) }

  private func plain(_ spans: [TextSpan]) -> StyledText {
    var text = StyledText()
    for span in spans {
      text.append(" ")
      text.append(span, of: article.text) { _ in [] }
    }
    return text
  }
}

// The words' way to the page.
extension RecordBlock {
  private func route(of record: ProvenanceRecord) -> StyledText {
    var text = StyledText()
    if let speaker = record.speaker {
      append(speaker, [.cyan, .bold], to: &text)
    } else {
      text.append("no speaker named", .red)
    }
    append(bases: record.chain.filter { $0.role == .basis }, to: &text)
    for link in record.chain where link.role != .basis { append(link, to: &text) }
    return text
  }

  private func append(bases: [ChainLink], to text: inout StyledText) {
    for (number, basis) in bases.enumerated() {
      text.append(number == 0 ? ", citing " : " and ", .dim)
      append(basis.mention, [], to: &text)
    }
  }

  private func append(_ link: ChainLink, to text: inout StyledText) {
    text.append(link.role == .relay ? " ← quoted by " : " ← ", .dim)
    append(link.mention, link.role == .relay ? .yellow : [], to: &text)
  }

  private func append(_ source: SourceMention, _ style: Style, to text: inout StyledText) {
    let words = String(String.UnicodeScalarView(plain(source.spans).glyphs.map(\.scalar)))
    text.append(source.entity ?? (words.isEmpty ? "unnamed" : words), style)
    var facts: [String] = []
    // A surname says nothing beside the full name; a description or an acronym does.
    if let entity = source.entity, !words.isEmpty, !entity.contains(words) {
      facts.append("“\(words)”")
    }
    facts += source.classes.map { $0.replacing("-", with: " ") }
    if let country = source.registry?.countryName, !country.isEmpty { facts.append(country) }
    if !facts.isEmpty { text.append(" (\(facts.joined(separator: ", ")))", .dim) }
    if !source.candidates.isEmpty {
      text.append(" (\(source.candidates.joined(separator: " or "))?)", .red)
    }
  }
}

// The words in their sentence.
extension RecordBlock {
  private func passage(of record: ProvenanceRecord) -> StyledText {
    let marks = marks(of: record)
    let start = min(record.sentenceSpan.start, record.content.first?.start ?? .max)
    let end = max(record.sentenceSpan.end, record.content.last?.end ?? 0)
    var text = StyledText()
    text.append(TextSpan(Int(start), Int(end)), of: article.text) { offset in
      var style: Style = []
      for mark in marks where mark.span.range.contains(offset) { style.formUnion(mark.style) }
      return style
    }
    return text
  }

  private func marks(of record: ProvenanceRecord) -> [(span: TextSpan, style: Style)] {
    let relays = record.chain.filter { $0.role == .relay }.flatMap(\.mention.spans)
    return record.content.map { ($0, .underline) } + record.cue.map { ($0, .bold) }
      + (record.speaker?.spans ?? []).map { ($0, .cyan) } + relays.map { ($0, .yellow) }
  }
}

extension String {
  /// The string followed by as many spaces as it lacks.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - unicodeScalars.count, 0))
  }
}
