/// The words with which a record fills the templates of a finding.
struct FindingWording {
  /// How many characters of a quotation and of any other words a reason repeats.
  private static let quotedLength = 60
  private static let length = 80

  let assessment: Assessment
  let record: Int
  let evidence: [RecordTest]

  private var document: Document { assessment.document }
  private var subject: ProvenanceRecord { assessment.document.records[record] }

  /// What a placeholder stands for; nil where the record has nothing for it.
  func value(_ placeholder: Placeholder) -> String? {
    switch placeholder {
    case .speaker: subject.speaker.flatMap(name)
    case .relay: link(.relay).flatMap(name)
    case .relays: Self.joined(links(.relay))
    case .basis: Self.joined(links(.basis))
    case .source: source.flatMap(name)
    case .label: source?.registry.flatMap(Self.label)
    case .country: source?.registry.flatMap(country)
    case .reason: source?.anonymity.flatMap { words([$0], Self.length) }
    case .cue: words(subject.cue, Self.length)
    case .content:
      words(subject.content, Self.quotedLength).map(\.withoutMarks)
    case .quoted: quoted
    case .sentence: words([subject.sentenceSpan], 2 * Self.length)
    case .words: matchedWords
    case .figure: figure.flatMap { words([$0], Self.length) }
    case .figures: Self.joined(subject.figures.compactMap { words([$0.span], Self.length) })
    case .alteration: alteration.flatMap { words([$0], Self.length) }
    case .other: conflict.flatMap { words([$0.otherFigure], Self.length) }
    case .otherSpeaker:
      conflict.flatMap { document.records[$0.otherRecord].speaker }.flatMap(name)
    case .publisher: document.article.publisher.map { WordsOf.text($0, limit: Self.length) }
    case .outlet: nil
    }
  }

  /// The source that the first of the case's tests on sources means.
  private var source: SourceMention? {
    for case .source(let roles, let condition) in evidence {
      if let facts = assessment.source(of: record, roles, condition) {
        return assessment.mention(facts, of: record)
      }
    }
    return subject.speaker
  }

  private var conflict: FigureConflict? {
    assessment.conflicts.isEmpty ? nil : assessment.conflicts[record]
  }

  private var figure: TextSpan? {
    for test in evidence {
      if case .conflict = test { return conflict?.figure }
      if case .figure(let events, _) = test {
        return subject.figures.first { assessment.matches($0, events) }?.span
      }
    }
    return subject.figures.first?.span
  }

  private var alteration: TextSpan? {
    for case .alteration(let kinds, let effects, _) in evidence {
      let found = subject.alterations.first { assessment.matches($0, kinds, effects) }
      if let found { return found.span }
    }
    return subject.alterations.first?.span
  }

  private var matchedWords: String? {
    for case .words(let place, let list) in evidence where place != .article {
      if let span = assessment.words(of: list, in: place, record) {
        return words([span], Self.length)
      }
    }
    return nil
  }

  private var quoted: String? {
    words(assessment.quoted(record).tokens.map(document.tokens.span), Self.quotedLength)
  }

  private func link(_ role: LinkRole) -> SourceMention? {
    subject.chain.first { $0.role == role }?.mention
  }

  private func links(_ role: LinkRole) -> [String] {
    subject.chain.filter { $0.role == role }.compactMap { name($0.mention) }
  }

  /// The name of a source; for one without, its words.
  private func name(_ mention: SourceMention) -> String? {
    // An outlet is called as the article calls it: “KCNA” is what an editor looks for.
    if mention.registry != nil, let words = words(mention.spans, Self.length), words.isNamed {
      return words.lowercased() == mention.entity?.lowercased() ? mention.entity : words
    }
    if let entity = mention.entity, !entity.isEmpty {
      return WordsOf.text(entity, limit: Self.length)
    }
    return words(mention.spans, Self.length)
  }

  private func words(_ spans: [TextSpan], _ limit: Int) -> String? {
    WordsOf.spans(spans, of: document.article.text, limit: limit)
  }

  private static func joined(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// The country in words; its code where neither registry nor rules have any.
  private func country(_ entry: RegistryEntry) -> String? {
    let name = entry.countryName.isEmpty ? nil : entry.countryName
    let code = entry.country.isEmpty ? nil : entry.country
    return name ?? assessment.rules.places.country(entry.country) ?? code
  }

  /// The registry's label with where it is from and the year, since no label goes out without them.
  private static func label(_ entry: RegistryEntry) -> String? {
    guard !entry.label.isEmpty else { return nil }
    // A label is no name, but an abbreviation stays as it is.
    let isWord = entry.label.unicodeScalars.dropFirst().first?.properties.isLowercase ?? false
    let first = String(entry.label.prefix(1))
    let label = (isWord ? first.lowercased() : first) + entry.label.dropFirst()
    let origin = entry.citation.unicodeScalars.prefix { !"(,;".unicodeScalars.contains($0) }
    let source = [WordsOf.text(String(origin), limit: length), entry.year].filter { !$0.isEmpty }
    return source.isEmpty ? label : "\(label), \(source.joined(separator: " "))"
  }
}

extension String {
  /// Whether a word in it has a capital, as in "KCNA" and not in "the agency".
  fileprivate var isNamed: Bool { utf8.contains { $0 &- 65 < 26 } }

  /// The words without quotation marks and commas at their edges, since a template has marks of its own.
  fileprivate var withoutMarks: String {
    var result = unicodeScalars[...]
    while let first = result.first, first.isEdge { result = result.dropFirst() }
    while let last = result.last, last.isEdge { result = result.dropLast() }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isEdge: Bool {
    switch properties.generalCategory {
    case .initialPunctuation, .finalPunctuation: true
    default: self == "\"" || self == "'" || self == "," || self == " "
    }
  }
}
