import Patterns

/// What conditions ask of the records of one article, answered as far as they ask.
final class Assessment {
  let document: Document
  let rules: FindingRules
  let facts: RecordFacts
  let conflicts: [FigureConflict?]
  private let matcher: Matcher
  /// Whether the article has words of a list, by the list's number; nil while nobody has asked.
  private var saidInArticle: [Bool?]
  /// What stands between quotation marks in a record, by its number; nil while nobody has asked.
  private var quotedInRecord: [QuotedStretches?]

  init(_ document: Document, _ rules: FindingRules, _ matcher: Matcher) {
    (self.document, self.rules, self.matcher) = (document, rules, matcher)
    facts = RecordFacts(document.records, rules.terms)
    conflicts =
      rules.comparison.map { FigureConflicts($0, rules.places, document, matcher).all } ?? []
    saidInArticle = Array(repeating: nil, count: rules.lists.count)
    quotedInRecord = Array(repeating: nil, count: document.records.count)
  }

  func isTrue(_ test: RecordTest, _ number: Int) -> Bool {
    switch test {
    case .kind(let kinds): return kinds & facts.bits[number].kind != 0
    case .source(let roles, let condition): return hasSource(number, roles, condition)
    case .cue: return facts.bits[number].hasCue
    case .links(let roles, let from, let to):
      let count = roles == .relay ? facts.bits[number].relays : facts.bits[number].bases
      return count >= from && count <= to
    case .quotedWords(let from, let to):
      if facts.bits[number].kind == QuotationKind.indirect.bit { return from == 0 }
      let count = quoted(number).words(document)
      return count >= from && count <= to
    case .alteration(let kinds, let effects, let least):
      return hasAlterations(number, kinds, effects, least)
    case .figure(let events, let least): return hasFigures(number, events, least)
    case .confidence(let from, let to):
      return facts.bits[number].confidence >= from && facts.bits[number].confidence <= to
    case .words(let place, let list):
      return words(of: list, in: place, number) != nil
    case .anonymityExplained: return facts.explainsAnonymity
    case .conflict: return conflicts.isEmpty ? false : conflicts[number] != nil
    case .previous(let condition):
      return number > 0
        && rules.previousConditions.holds(condition) { isTrue($0, number - 1) }
    case .adjacent: return number > 0 && isAdjacent(number)
    case .sameSpeaker: return number > 0 && hasSameSpeaker(number)
    }
  }

  private func hasAlterations(
    _ number: Int, _ kinds: UInt8, _ effects: UInt64, _ least: Int32
  ) -> Bool {
    let bits = facts.bits[number]
    if bits.alterations < least || kinds != 0 && kinds & bits.alterationKinds == 0
      || effects != 0 && effects & bits.effects == 0
    {
      return false
    }
    return document.records[number].alterations.count { matches($0, kinds, effects) } >= least
  }

  private func hasFigures(_ number: Int, _ events: UInt64, _ least: Int32) -> Bool {
    let bits = facts.bits[number]
    if bits.figures < least || events != 0 && events & bits.events == 0 { return false }
    return document.records[number].figures.count { matches($0, events) } >= least
  }

  func matches(_ alteration: Alteration, _ kinds: UInt8, _ effects: UInt64) -> Bool {
    (kinds == 0 || kinds & alteration.kind.bit != 0)
      && (effects == 0 || effects & rules.terms.effects.bit(alteration.effect) != 0)
  }

  func matches(_ figure: Figure, _ events: UInt64) -> Bool {
    events == 0 || figure.event.map { events & rules.terms.events.bit($0) != 0 } ?? false
  }

  private func isAdjacent(_ number: Int) -> Bool {
    guard let end = document.records[number - 1].content.last?.end,
      let start = document.records[number].content.first?.start, end <= start
    else { return false }
    return document.article.text[Int(end)..<Int(start)].allSatisfy { $0 == 0x20 }
  }

  private func hasSameSpeaker(_ number: Int) -> Bool {
    guard let one = document.records[number - 1].speaker,
      let other = document.records[number].speaker
    else { return false }
    return isSame(one, other)
  }
}

// Sources.
extension Assessment {
  /// The mention behind facts of a record's source.
  func mention(_ source: SourceFacts, of record: Int) -> SourceMention? {
    let record = document.records[record]
    return source.link < 0 ? record.speaker : record.chain[source.link].mention
  }

  private func hasSource(_ record: Int, _ roles: SourceRoles, _ condition: Int) -> Bool {
    source(of: record, roles, condition) != nil
  }

  /// The first source of a record in one of these roles for whom the condition holds.
  func source(of record: Int, _ roles: SourceRoles, _ condition: Int) -> SourceFacts? {
    if roles.isDisjoint(with: facts.bits[record].roles) { return nil }
    for place in facts.sources(of: record) where roles.contains(facts.sources[place].role) {
      let source = facts.sources[place]
      if condition < 0 { return source }
      if rules.sourceConditions.holds(condition, { isTrue($0, source, record) }) { return source }
    }
    return nil
  }

  private func isTrue(_ test: SourceTest, _ source: SourceFacts, _ record: Int) -> Bool {
    switch test {
    case .anyClass(let mask): return source.classes & mask != 0
    case .allClasses(let mask): return source.classes & mask == mask
    case .warns: return source.traits.contains(.warns)
    case .resolved: return source.traits.contains(.resolved)
    case .ambiguous: return source.traits.contains(.ambiguous)
    case .explained: return source.traits.contains(.explained)
    case .country, .named, .firstUse, .words: break
    }
    guard let mention = mention(source, of: record) else { return false }
    switch test {
    case .country(let list):
      return mention.registry.map { rules.countries[list].contains($0.country.uppercased()) }
        ?? false
    case .named: return isNamed(mention)
    case .firstUse: return isFirstUse(mention, record)
    case .words(let list): return words(of: list, in: mention) != nil
    default: return false
    }
  }

  /// Whether two mentions are the same source: by name, without names by words.
  func isSame(_ one: SourceMention, _ other: SourceMention) -> Bool {
    if let name = one.entity, let otherName = other.entity { return name == otherName }
    guard one.entity == nil, other.entity == nil else { return false }
    return one.spans.first.map { bytes($0) } == other.spans.first.map { bytes($0) }
  }

  private func isFirstUse(_ mention: SourceMention, _ record: Int) -> Bool {
    !facts.sources[..<facts.sources(of: record).lowerBound].indices.contains { place in
      guard let owner = recordOf(place), let earlier = self.mention(facts.sources[place], of: owner)
      else { return false }
      return isSame(earlier, mention)
    }
  }

  private func recordOf(_ place: Int) -> Int? {
    document.records.indices.first { facts.sources(of: $0).contains(place) }
  }

  /// A name has a capital after its beginning, since any word may begin with one.
  private func isNamed(_ mention: SourceMention) -> Bool {
    func hasCapital(_ bytes: some Collection<UInt8>) -> Bool {
      bytes.dropFirst().contains { $0 &- 65 < 26 }
    }
    if let entity = mention.entity { return hasCapital(entity.utf8) }
    return mention.spans.contains { hasCapital(bytes($0)) }
  }

  func bytes(_ span: TextSpan) -> ArraySlice<UInt8> { document.article.text[span.range] }
}

// Words.
extension Assessment {
  /// Where the words of a list stand in a place of a record.
  func words(of list: Int, in place: WordPlace, _ record: Int) -> TextSpan? {
    switch place {
    case .cue: return first(of: list, in: document.records[record].cue)
    case .content: return first(of: list, in: document.records[record].content)
    case .sentence: return first(of: list, in: [document.records[record].sentenceSpan])
    case .quoted:
      if document.records[record].kind == .indirect { return nil }
      return first(of: list, in: quoted(record).tokens.map(document.tokens.span))
    case .article: return isSaid(list) ? TextSpan(0, 0) : nil
    }
  }

  /// What stands between quotation marks in a record; each is looked at once at most.
  func quoted(_ record: Int) -> QuotedStretches {
    if let known = quotedInRecord[record] { return known }
    let stretches = QuotedStretches(document.records[record].content, document)
    quotedInRecord[record] = stretches
    return stretches
  }

  /// Whether the article says something of a list anywhere; each list is looked for once at most.
  func isSaid(_ list: Int) -> Bool {
    if let known = saidInArticle[list] { return known }
    let whole = TextSpan(0, document.article.text.count)
    let isSaid = first(of: list, in: [whole]) != nil
    saidInArticle[list] = isSaid
    return isSaid
  }

  private func words(of list: Int, in mention: SourceMention) -> TextSpan? {
    if let found = first(of: list, in: mention.spans) { return found }
    guard let entity = mention.entity else { return nil }
    let found = Array(entity.utf8).withUnsafeBufferPointer {
      matcher.find(rules.lists[list], in: $0, from: 0) > 0
    }
    return found ? mention.spans.first ?? TextSpan(0, 0) : nil
  }

  func first(of list: Int, in spans: [TextSpan]) -> TextSpan? {
    document.article.text.withUnsafeBufferPointer { text in
      for span in spans where span.range.upperBound <= text.count {
        let part = UnsafeBufferPointer(rebasing: text[span.range])
        if matcher.find(rules.lists[list], in: part, from: 0) > 0 {
          let found = matcher.whole
          return TextSpan(Int(span.start) + found.lowerBound, Int(span.start) + found.upperBound)
        }
      }
      return nil
    }
  }
}

extension QuotationKind {
  /// The kind as a bit, in the order of all kinds.
  var bit: UInt8 {
    switch self {
    case .direct: 1
    case .mixed: 2
    case .indirect: 4
    }
  }
}

extension Alteration.Kind {
  /// The kind as a bit, in the order of all kinds.
  var bit: UInt8 {
    switch self {
    case .ellipsis: 1
    case .bracket: 2
    case .sic: 4
    case .parenthesis: 8
    }
  }
}
