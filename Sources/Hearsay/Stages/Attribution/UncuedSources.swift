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

  /// Reads the next quotation; `words` is how many it has.
  mutating func read(_ quotation: OuterQuotation, words: Int) {
    guard let place = UncuedPlace(quotation, words: words, view, extender, matcher) else { return }
    var candidates: [Candidate] = []
    for step in rules.all {
      guard let source = source(step, place) else { continue }
      candidates.append(candidate(step, source, place))
    }
    guard var likeliest = candidates.first else { return }
    for candidate in candidates where candidate.probability > likeliest.probability {
      likeliest = candidate
    }
    readings.append(UncuedReading(words: words, candidates: candidates, likeliest: likeliest))
  }

  /// What a rule reads of who said it.
  private struct Source {
    /// Empty for nobody.
    var tokens = 0..<0
    var relay = 0..<0
    /// How many sentences away it stands.
    var distance = 0
  }

  private func source(_ step: RuleTable.Step, _ place: UncuedPlace) -> Source? {
    switch step.place {
    case .ownSentence: ownSentence(step, place)
    case .previousSentence: sentence(place.sentence - 1, step)
    case .wordsAfter: wordsAfter(place, step)
    case .previousSpeaker: previous(place)
    case .nextSpeaker: next(place)
    case .possessor: nil
    }
  }

  /// A rule without patterns reads nobody; one with two halves reads both or nothing.
  private func ownSentence(_ step: RuleTable.Step, _ place: UncuedPlace) -> Source? {
    var source = Source()
    if step.before < 0, step.after < 0 { return source }
    if step.before >= 0 {
      let reading = SentenceReading(place.sentence, view, matcher)
      guard let half = reading.before(step.before, place.chunk, rules) else { return nil }
      source = self.source(half)
    }
    if step.after >= 0 {
      let reading = SentenceReading(place.lastSentence, view, matcher)
      let last = place.lastChunk
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

  private func wordsAfter(_ place: UncuedPlace, _ step: RuleTable.Step) -> Source? {
    let next = place.lastChunk + 1
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
  private func previous(_ place: UncuedPlace) -> Source? {
    let after = firstNeighbour(from: place.quotation.tokens.lowerBound)
    let cued = after > 0 ? neighbours[after - 1] : nil
    if let uncued = readings.last?.likeliest, uncued.content.first.lowerBound > cued?.start ?? -1 {
      return speaker(uncued.source, near: uncued.content.end - 1, place)
    }
    guard let cued, let source = cued.source else { return nil }
    return speaker(source, near: max(cued.end, source.upperBound) - 1, place)
  }

  private func next(_ place: UncuedPlace) -> Source? {
    let after = firstNeighbour(from: place.quotation.run.upperBound)
    guard after < neighbours.count, let source = neighbours[after].source else { return nil }
    return speaker(source, near: min(neighbours[after].start, source.lowerBound), place)
  }

  /// A speaker whose words are as many sentences away as the token.
  private func speaker(_ source: Range<Int>, near token: Int, _ place: UncuedPlace) -> Source? {
    guard !source.isEmpty, let sentence = view.sentences.index(holding: token) else { return nil }
    let distance = max(place.sentence - sentence, sentence - place.lastSentence, 0)
    return distance <= farthestSpeaker ? Source(tokens: source, distance: distance) : nil
  }

  /// The number of the first attribution whose content starts at the token or after.
  private func firstNeighbour(from token: Int) -> Int {
    neighbours.partitioningIndex { $0.start >= token }
  }

  private func candidate(
    _ step: RuleTable.Step, _ source: Source, _ place: UncuedPlace
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
    candidate.factors[.place] = place.factor(distance: source.distance)
    candidate.probability = weights.probability(candidate)
    return candidate
  }
}

extension Attribution {
  /// The first token of its content, and the one after the last.
  fileprivate var start: Int { content.first?.lowerBound ?? 0 }
  fileprivate var end: Int { content.last?.upperBound ?? 0 }
}
