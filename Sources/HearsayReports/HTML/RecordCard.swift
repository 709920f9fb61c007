import Hearsay

/// Writes the card of one record: what it is, the way of the words, findings, sign-off, and how it was read.
struct RecordCard: Sendable {
  let result: ArticleRecords
  let anchors: RecordAnchors

  /// Whether the page has several articles and leaves out what it says elsewhere.
  private var isBrief: Bool { anchors.article != nil }

  /// Appends the card of the record at a place in the article's list; it is open where somebody must look.
  func append(_ number: Int, to html: inout HTMLBuilder) {
    let record = result.records[number]
    appendHead(number, to: &html)
    ChainPath(article: result.article, isBrief: isBrief).append(record, to: &html)
    let findings = FindingList(anchors: anchors)
    findings.append(record.findings, to: &html)
    append(record.signOff, to: &html)
    ReadingDetails(article: result.article, isBrief: isBrief)
      .append(record, id: anchors.ids[number], to: &html)
    html.markup("</details>\n")
  }

  /// Appends the card's tag and its summary, in which the page's filters find what they need of the record.
  func appendHead(_ number: Int, to html: inout HTMLBuilder) {
    let record = result.records[number]
    html.markup("<details class=\"record\"")
    if let severity = record.severity { html.attribute("data-severity", severity.rawValue) }
    if let classes = record.speaker?.classes, !classes.isEmpty {
      html.attribute("data-classes", classes.joined(separator: " "))
    }
    if !isBrief { appendFacts(of: record, number, to: &html) }
    html.attribute("id") { anchors.append(number, to: &$0) }
    html.markup(record.severity ?? .note > .note ? " open><summary>" : "><summary>")
    appendSummary(of: record, number, to: &html)
    html.markup("</summary>")
  }

  /// Appends as attributes what the card says in words, for other programs.
  private func appendFacts(
    of record: ProvenanceRecord, _ number: Int, to html: inout HTMLBuilder
  ) {
    html.attribute("data-id", anchors.ids[number])
    html.attribute("data-kind", record.kind.rawValue)
    if let hundredths = record.confidence?.hundredths {
      html.attribute("data-confidence") { $0.decimal(hundredths: hundredths) }
    }
    if let speaker = record.speaker {
      html.attribute("data-speaker") { $0.name(of: speaker, in: result.article) }
    }
  }

  private func appendSummary(
    of record: ProvenanceRecord, _ number: Int, to html: inout HTMLBuilder
  ) {
    html.markup("<b>")
    html.number(number + 1)
    html.markup("</b> <span>")
    html.name(ofSpeaker: record.speaker, in: result.article)
    for link in record.chain where link.role == .relay {
      html.markup(" ← ")
      html.isolated { $0.name(of: link.mention, in: result.article) }
    }
    html.markup("</span> <i>")
    html.markup(record.kind.word)
    if let hundredths = record.confidence?.hundredths {
      html.markup(" · ")
      html.number(hundredths)
      html.markup(" %")
    }
    html.markup("</i>")
    if let severity = record.severity {
      html.markup(" ")
      html.badge(severity)
    }
  }

  private func append(_ signOff: SignOff?, to html: inout HTMLBuilder) {
    guard let signOff else { return }
    html.markup("<p class=\"signoff\"><b>")
    html.words(signOff.decision.rawValue)
    html.markup("</b> by ")
    html.isolated { $0.text(signOff.by) }
    html.markup(", <time>")
    html.text(signOff.at)
    html.markup("</time>")
    if let note = signOff.note {
      html.markup("<br>")
      html.isolated { $0.text(note) }
    }
    html.markup("</p>")
  }
}

extension QuotationKind {
  /// The word for it.
  var word: StaticString {
    switch self {
    case .direct: "direct"
    case .mixed: "mixed"
    case .indirect: "indirect"
    }
  }
}

extension Double {
  /// A probability in hundredths; nil for what is none.
  var hundredths: Int? {
    isFinite ? Int((Swift.min(Swift.max(self, 0), 1) * 100).rounded()) : nil
  }
}
