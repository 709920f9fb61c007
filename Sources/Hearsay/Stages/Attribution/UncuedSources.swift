import Patterns

/// Reads who may have said quotations that no cue claims, one after the other: the words around them, the sentences
/// before and after, and the speakers of the attributions next to them.
struct UncuedSources {
  let rules: RuleTable
  let contentRule: Int
  let extender: ContentExtender
  let weights: Weights
  let vocabulary: Vocabulary
  let document: Document
  let view: ArticleView
  let matcher: Matcher
  /// How many sentences away the speaker of another quotation may be.
  private let farthestSpeaker = 4
  private(set) var readings: [UncuedReading] = []
  /// Attributions with a cue by where their contents start, for speakers before and after.
  private let neighbours: [Attribution]

  init(
    rules: RuleTable, contentRule: Int, extender: ContentExtender, weights: Weights,
    vocabulary: Vocabulary, document: Document, view: ArticleView, matcher: Matcher
  ) {
    self.rules = rules
    self.contentRule = contentRule
    self.extender = extender
    self.weights = weights
    self.vocabulary = vocabulary
    self.document = document
    self.view = view
    self.matcher = matcher
    neighbours = document.attributions.sorted { $0.start < $1.start }
  }

  /// The quotation at hand and how it stands.
  private struct Place {
    let quotation: OuterQuotation
    /// The sentences of its first and its last token.
    let sentence, lastSentence: Int
    let chunk: Int
    /// Whether the sentence has no words but the quotation's; whether it opens it; whether that opens the paragraph.
    let isAlone, isFirst, startsParagraph: Bool
    let words: Int
  }

  /// Reads the next quotation; `words` is how many it has.
  mutating func read(_ quotation: OuterQuotation, words: Int) {
    let start = quotation.tokens.lowerBound
    guard let sentence = view.sentences.index(holding: start),
      let last = view.sentences.index(holding: quotation.run.upperBound - 1)
    else { return }
    let chunk = document.chunks.chunk(at: start)
    let place = Place(
      quotation: quotation, sentence: sentence, lastSentence: last, chunk: chunk,
      isAlone: extender.isQuotationOnly(sentence, view, matcher)
        && extender.isQuotationOnly(last, view, matcher),
      isFirst: chunk == view.chunks[sentence].lowerBound,
      startsParagraph: view.paragraphs.haveStart(at: view.sentences[sentence].lowerBound),
      words: words)
    var candidates: [Candidate] = []
    for step in rules.all {
      guard let source = source(step, place) else { continue }
      candidates.append(candidate(step, source, place))
    }
    guard var likeliest = candidates.first else { return }
    for candidate in candidates where candidate.probability > likeliest.probability {
      likeliest = candidate
    }
    readings.append(UncuedReading(candidates: candidates, likeliest: likeliest))
  }

  /// What a rule reads of who said it.
  private struct Source {
    /// Empty for nobody.
    var tokens = 0..<0
    var relay = 0..<0
    /// How many sentences away it stands.
    var distance = 0
  }

  private func source(_ step: RuleTable.Step, _ place: Place) -> Source? {
    switch step.place {
    case .ownSentence: ownSentence(step, place)
    case .previousSentence: sentence(place.sentence - 1, step)
    case .wordsAfter: wordsAfter(place, step)
    case .previousSpeaker: previous(place)
    case .nextSpeaker: next(place)
    }
  }

  /// A rule without patterns reads nobody; one with two halves reads both or nothing.
  private func ownSentence(_ step: RuleTable.Step, _ place: Place) -> Source? {
    var source = Source()
    if step.before < 0, step.after < 0 { return source }
    if step.before >= 0 {
      let reading = SentenceReading(place.sentence, view, matcher)
      guard let half = reading.before(step.before, place.chunk, rules) else { return nil }
      source = self.source(half)
    }
    if step.after >= 0 {
      let reading = SentenceReading(place.lastSentence, view, matcher)
      let last = document.chunks.chunk(at: place.quotation.run.upperBound - 1)
      guard let half = reading.after(step.after, last + 1, rules) else { return nil }
      let after = self.source(half)
      if source.tokens.isEmpty { source.tokens = after.tokens }
      source.relay = after.relay
    }
    return source.tokens.isEmpty ? nil : source
  }

  private func sentence(_ number: Int, _ step: RuleTable.Step) -> Source? {
    guard view.sentences.indices.contains(number), step.after >= 0, !view.chunks[number].isEmpty
    else { return nil }
    let reading = SentenceReading(number, view, matcher)
    guard let half = reading.after(step.after, reading.first, rules), !half.source.isEmpty else {
      return nil
    }
    var source = self.source(half)
    source.distance = 1
    return source
  }

  private func wordsAfter(_ place: Place, _ step: RuleTable.Step) -> Source? {
    let next = document.chunks.chunk(at: place.quotation.run.upperBound - 1) + 1
    guard next < view.chunks[place.lastSentence].upperBound else {
      return sentence(place.lastSentence + 1, step)
    }
    let reading = SentenceReading(place.lastSentence, view, matcher)
    let half = step.after < 0 ? nil : reading.after(step.after, next, rules)
    return half.flatMap { $0.source.isEmpty ? nil : source($0) }
  }

  private func source(_ half: SentenceReading.Half) -> Source {
    Source(tokens: view.tokens(half.source), relay: view.tokens(half.relay))
  }

  /// The source of the nearest content before, with a cue or without.
  private func previous(_ place: Place) -> Source? {
    let after = firstNeighbour(from: place.quotation.tokens.lowerBound)
    let cued = after > 0 ? neighbours[after - 1] : nil
    if let uncued = readings.last?.likeliest, uncued.content.first.lowerBound > cued?.start ?? -1 {
      return speaker(uncued.source, near: uncued.content.end - 1, place)
    }
    guard let cued, let source = cued.source else { return nil }
    return speaker(source, near: max(cued.end, source.upperBound) - 1, place)
  }

  private func next(_ place: Place) -> Source? {
    let after = firstNeighbour(from: place.quotation.run.upperBound)
    guard after < neighbours.count, let source = neighbours[after].source else { return nil }
    return speaker(source, near: min(neighbours[after].start, source.lowerBound), place)
  }

  /// A speaker whose words are as many sentences away as the token.
  private func speaker(_ source: Range<Int>, near token: Int, _ place: Place) -> Source? {
    guard !source.isEmpty, let sentence = view.sentences.index(holding: token) else { return nil }
    let distance = max(place.sentence - sentence, sentence - place.lastSentence, 0)
    return distance <= farthestSpeaker ? Source(tokens: source, distance: distance) : nil
  }

  /// The number of the first attribution whose content starts at the token or after.
  private func firstNeighbour(from token: Int) -> Int {
    var low = 0
    var high = neighbours.count
    while low < high {
      let middle = (low + high) / 2
      if neighbours[middle].start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func candidate(
    _ step: RuleTable.Step, _ source: Source, _ place: Place
  ) -> Candidate {
    let content = place.quotation.tokens.lowerBound..<place.quotation.run.upperBound
    var candidate = Candidate(
      cue: place.chunk, sentence: place.sentence, lemma: -1, contentRule: contentRule,
      sourceRule: step.rule, source: source.tokens, content: Content(first: content))
    candidate.relay = source.relay
    if !source.tokens.isEmpty {
      let chunk = document.chunks.chunk(at: source.tokens.lowerBound)
      candidate.sourceSymbol = view.symbols[chunk]
      candidate.factors[.head] = vocabulary.headValue(Int(view.words[Int(view.heads[chunk])]))
    }
    candidate.factors[.source] = UInt16(candidate.sourceSymbol)
    candidate.factors[.form] = UInt16(view.symbols[place.chunk])
    candidate.factors[.length] = UInt16(min(4, place.words / 8))
    candidate.factors[.quotation] = 1
    candidate.factors[.left] = UInt16(truncatingIfNeeded: contentRule) << 8
    candidate.factors[.place] = placeValue(place, source.distance)
    candidate.probability = weights.probability(candidate)
    return candidate
  }

  /// One number for how the quotation stands, and for how many sentences away its source is.
  private func placeValue(_ place: Place, _ distance: Int) -> UInt16 {
    let flags = [place.isAlone, place.isFirst, place.startsParagraph]
    let stance = flags.reduce(1) { $0 << 1 | ($1 ? 1 : 0) }
    return UInt16(stance << 3 | distance)
  }
}

extension Attribution {
  /// The first token of its content, and the one after the last.
  fileprivate var start: Int { content.first?.lowerBound ?? 0 }
  fileprivate var end: Int { content.last?.upperBound ?? 0 }
}

extension UnsafeBufferPointer<Range<Int>> {
  /// The number of the one of these rising ranges that holds the token.
  fileprivate func index(holding token: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].contains(token) ? low : nil
  }
}
