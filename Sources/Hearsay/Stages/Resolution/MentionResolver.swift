/// Resolves mentions one after the other; pronouns look back at those resolved before.
struct MentionResolver {
  let lexicon: NameLexicon
  let offices: OfficeTable
  let outlets: OutletTable
  let of: UInt8
  let nominal: SymbolSet
  let document: Document
  let text: UnsafeBufferPointer<UInt8>
  let index: NameIndex
  private(set) var resolved: [ResolvedSources] = []

  init(
    lexicon: NameLexicon, offices: OfficeTable, outlets: OutletTable, of: UInt8, nominal: SymbolSet,
    document: Document, text: UnsafeBufferPointer<UInt8>, index: NameIndex
  ) {
    self.lexicon = lexicon
    self.offices = offices
    self.outlets = outlets
    self.of = of
    self.nominal = nominal
    self.document = document
    self.text = text
    self.index = index
  }

  /// Resolves the next attribution's speaker and links.
  mutating func add(_ number: Int) {
    var sources = ResolvedSources()
    sources.speaker = document.attributions[number].source.map { resolution(of: $0) }
    sources.links = document.chains[number].links.map { resolution(of: $0.tokens) }
    resolved.append(sources)
  }

  /// What the words of a mention resolve to.
  func resolution(of mention: Range<Int>) -> Resolution {
    let first = traits(mention.lowerBound)
    if mention.count == 1 {
      if !first.isDisjoint(with: .pronoun) { return pronoun(mention.lowerBound, first) }
      if first.contains(.relative) { return antecedent(of: mention.lowerBound) }
    }
    let head = self.head(of: mention)
    if let outlet = outlet(at: head) { return outletResolution(outlet, mention) }
    let run = index.run(at: head) ?? surname(at: head, in: mention)
    if let run, run.tokens.lowerBound >= mention.lowerBound {
      return name(run, in: mention)
    }
    return description(mention, head: head)
  }

  /// The last word of the mention's first phrase, before any "of".
  func head(of mention: Range<Int>) -> Int {
    let chunk = document.chunks.tokens(document.chunks.chunk(at: mention.lowerBound))
    let phrase =
      mention.lowerBound..<max(mention.lowerBound + 1, min(mention.upperBound, chunk.upperBound))
    var end = phrase.dropFirst().first { document.symbols[$0] == of } ?? phrase.upperBound
    while end - 1 > phrase.lowerBound, document.tokens.kinds[end - 1] != .word { end -= 1 }
    return end - 1
  }

  /// A surname that is also a common word and opens its sentence: "Park said".
  private func surname(at head: Int, in mention: Range<Int>) -> NameRun? {
    guard mention.count == 1, text[Int(document.tokens.starts[head])] &- 65 < 26 else { return nil }
    let word = hash(head)
    guard index.fullNames(surname: word).contains(where: \.isPerson) else { return nil }
    var run = NameRun(tokens: mention)
    run.first = word
    run.last = word
    return run
  }

  private func outlet(at head: Int) -> OutletMention? { document.outlet(in: head..<(head + 1)) }

  /// A row named in small letters is a kind of outlet, so the text's own words name it.
  private func outletResolution(_ outlet: OutletMention, _ mention: Range<Int>) -> Resolution {
    guard outlet.row >= 0 else {
      return Resolution(entity: words(mention), classes: outlet.classes)
    }
    let row = outlets.rows[outlet.row]
    let isKind = row.name.unicodeScalars.first?.properties.isLowercase ?? false
    return Resolution(
      entity: isKind ? words(outlet.tokens) : row.name, classes: outlet.classes,
      why: "registry: \(row.name)")
  }

  /// "who" and "which" stand for the phrase before.
  private func antecedent(of token: Int) -> Resolution {
    var chunk = document.chunks.chunk(at: token) - 1
    let start = document.chunks.sentenceStart(of: chunk)
    // A comma and a bracket may stand between, hardly more.
    let nearest = max(start, chunk - 3)
    while chunk >= nearest {
      if nominal.contains(document.chunks.symbols[chunk]) {
        return resolution(of: document.chunks.tokens(chunk))
      }
      chunk -= 1
    }
    return Resolution()
  }

  func traits(_ token: Int) -> NameTraits { lexicon.traits(token, document, text) }

  func hash(_ token: Int) -> UInt64 { WordHash.of(text, document.tokens.bytes(token)) }

  /// The text of a run of tokens.
  func words(_ tokens: Range<Int>) -> String {
    String(decoding: text[document.tokens.span(tokens).range], as: UTF8.self)
  }
}
