import Hearsay

/// Writes the way that a record's words took as an ordered list: basis, speaker, relays, publisher.
///
/// End tags that HTML leaves optional are left out here and in the other parts of a card, of which a page may have many thousands.
struct ChainPath: Sendable {
  let article: Article
  /// Whether to leave out the publisher, who stands above the text for all records of an article.
  let isBrief: Bool

  /// Appends the list; in brief nothing where it would have the speaker's name alone, which the card's summary has too.
  func append(_ record: ProvenanceRecord, to html: inout HTMLBuilder) {
    let links = record.chain.filter { !isBrief || $0.role != .publisher }
    var facts = HTMLBuilder()
    if let speaker = record.speaker { appendFacts(of: speaker, to: &facts) }
    guard !isBrief || !links.isEmpty || !facts.bytes.isEmpty else { return }
    html.markup("<ol class=\"chain\">")
    for link in links where link.role == .basis { append(link, to: &html) }
    html.markup("<li class=\"speaker\"><i>speaker</i> <b>")
    html.name(ofSpeaker: record.speaker, in: article)
    html.markup("</b>")
    html.append(facts)
    for link in links where link.role != .basis { append(link, to: &html) }
    html.markup("</ol>")
  }

  private func append(_ link: ChainLink, to html: inout HTMLBuilder) {
    switch link.role {
    case .basis: html.markup("<li><i>basis</i> ")
    case .relay: html.markup("<li class=\"relay\"><i>relay</i> ")
    case .publisher: html.markup("<li><i>publisher</i> ")
    }
    html.isolated { $0.name(of: link.mention, in: article) }
    // What is known of a publisher stands once above the text, for all records.
    if link.role != .publisher { appendFacts(of: link.mention, to: &html) }
  }

  private func appendFacts(of source: SourceMention, to html: inout HTMLBuilder) {
    if source.entity != nil, !source.spans.isEmpty, article.words(of: source.spans) != source.entity
    {
      html.markup(" “")
      html.isolated { $0.text(source.spans, of: article) }
      html.markup("”")
    }
    html.classes(of: source)
    if !source.candidates.isEmpty {
      html.markup(" <span class=\"open\">could be ")
      html.list(source.candidates, " or ")
      html.markup("</span>")
    }
    if let anonymity = source.anonymity {
      html.markup(" <span class=\"about\">not named: “")
      html.isolated { $0.text(anonymity, of: article) }
      html.markup("”</span>")
    }
    SourceReasons(source: source).append(to: &html)
  }
}

/// Writes why a source is who and what the record says, with the registry's words and where they are from.
struct SourceReasons: Sendable {
  let source: SourceMention

  /// Appends them, a registry's words folded up; nothing where there is nothing to say.
  func append(to html: inout HTMLBuilder) {
    if let why = source.why {
      html.markup("<p class=\"why\">")
      html.text(why)
    }
    if let entry = source.registry, !entry.label.isEmpty || !entry.citation.isEmpty {
      append(entry, to: &html)
    }
  }

  private func append(_ entry: RegistryEntry, to html: inout HTMLBuilder) {
    html.markup("<details class=\"why\"><summary>registry</summary>")
    html.text(entry.label.isEmpty ? entry.name : entry.label)
    if !entry.year.isEmpty {
      html.markup(", ")
      html.text(entry.year)
    }
    if !entry.controller.isEmpty {
      html.markup("<br>Controlled by ")
      html.text(entry.controller)
    }
    html.markup("<br><cite>")
    html.text(entry.citation)
    html.markup("</cite></details>")
  }
}

extension HTMLBuilder {
  /// Appends what a source is and where: "state media, Russia".
  mutating func classes(of source: SourceMention) {
    let country = source.registry?.countryName ?? ""
    guard !source.classes.isEmpty || !country.isEmpty else { return }
    markup(" <small>")
    for (number, name) in source.classes.enumerated() {
      if number > 0 { markup(", ") }
      words(name)
    }
    if !country.isEmpty {
      if !source.classes.isEmpty { markup(", ") }
      text(country)
    }
    markup("</small>")
  }

  /// Appends names with `separator` between them.
  mutating func list(_ names: [String], _ separator: StaticString) {
    for (number, name) in names.enumerated() {
      if number > 0 { markup(separator) }
      isolated { $0.text(name) }
    }
  }
}
