import Patterns

/// Proposes, cue by cue, every reading that the rules have of a source and a content.
struct CandidateFinder: Sendable {
  let sources: RuleTable
  let contents: RuleTable
  let cues: SymbolSet
  let vocabulary: Vocabulary
  let extender: ContentExtender
  let weights: Weights
  let possession: Possession
  /// How many content rules on one side of a cue may propose; rules are tried in the pack's order.
  let readingsPerSide = 2

  /// A source reading of the cue at hand.
  struct Source {
    var rule: Int
    var weighedAs: Int
    var half: SentenceReading.Half
    /// The chunk before which content on the left ends, and at which content on the right starts.
    var left: Int
    var right: Int
    /// The possessor in the cue's own phrase, which is no chunk; empty for none.
    var possessor = 0..<0
  }

  /// The chunk that hands content over, and what its word is.
  struct Cue {
    let chunk: Int
    let symbol: UInt8
    let lemma: Int
    let traits: UInt32
    /// The nearest symbol on the left that opens a clause, within the cue's own stretch between commas.
    let clauseOpener: UInt8
  }

  /// What the finder has found, and memory that it uses again from cue to cue.
  struct Findings {
    var candidates: [Candidate] = []
    fileprivate var sources: [Source] = []
  }

  /// Adds the candidates of one sentence, reading its first cues up to the limit; with a trait only those whose verb has
  /// it, and all where a quotation may be in the content.
  func find(
    _ sentence: Int, _ view: ArticleView, _ matcher: Matcher, needing trait: UInt32 = 0,
    into findings: inout Findings
  ) {
    let chunks = view.chunks[sentence]
    guard view.symbols[chunks].contains(where: cues.contains) else { return }
    let reading = SentenceReading(sentence, view, matcher)
    let needed = trait == 0 || view.mayQuote(sentence) ? 0 : trait
    var opener: UInt8 = 0
    var cuesLeft = ReadingLimits.cuesPerSentence
    for chunk in chunks where cuesLeft > 0 {
      let symbol = view.symbols[chunk]
      if cues.contains(symbol) {
        find(cue(chunk, symbol, opener, view), needed, reading, view, into: &findings)
        cuesLeft -= 1
      }
      if extender.clauseOpeners.contains(symbol) {
        opener = symbol
      } else if extender.clauseEnds.contains(symbol) {
        opener = 0
      }
    }
  }

  private func cue(_ chunk: Int, _ symbol: UInt8, _ opener: UInt8, _ view: ArticleView) -> Cue {
    let word = Int(view.words[Int(view.heads[chunk])])
    // "The claim that" is weighed as a noun, whatever the verb of that form is worth.
    let isVerb = word >= 0 && symbol != possession.noun
    let lemma = isVerb ? Int(vocabulary.lemmas[word]) : -1
    return Cue(
      chunk: chunk, symbol: symbol, lemma: lemma, traits: vocabulary.traits(lemma),
      clauseOpener: opener)
  }

  private func find(
    _ cue: Cue, _ needed: UInt32, _ reading: SentenceReading, _ view: ArticleView,
    into findings: inout Findings
  ) {
    guard weights.isWorthTrying(lemma: cue.lemma, symbol: cue.symbol) else { return }
    findings.sources.removeAll(keepingCapacity: true)
    readSources(cue, reading, view, into: &findings.sources)
    let isNeeded = needed == 0 || cue.lemma < 0 || cue.traits & needed != 0
    // A source that is weighed as another rule's may bring a verb of its own ("was quoted as saying").
    for number in findings.sources.indices
    where isNeeded || findings.sources[number].weighedAs != findings.sources[number].rule {
      readContents(findings.sources[number], cue, reading, view, into: &findings.candidates)
    }
  }

  private func readSources(
    _ cue: Cue, _ reading: SentenceReading, _ view: ArticleView, into found: inout [Source]
  ) {
    let (left, right) = (reading.left(of: cue.chunk), reading.right(of: cue.chunk + 1))
    let possessor = possession.possessor(cue, view)
    sources.forEachStep(cue.symbol, left: left, right: right) { step in
      guard step.admits(cue.traits), let source = source(step, cue, possessor, reading),
        !found.contains(where: {
          $0.half.source == source.half.source && $0.possessor == source.possessor
            && $0.left == source.left
            && $0.right == source.right
        })
      else { return }
      found.append(source)
    }
  }

  private func source(
    _ step: RuleTable.Step, _ cue: Cue, _ possessor: Range<Int>, _ reading: SentenceReading
  ) -> Source? {
    var source = Source(
      rule: step.rule, weighedAs: step.weighedAs, half: .init(boundary: cue.chunk), left: cue.chunk,
      right: cue.chunk + 1)
    if step.place == .possessor {
      source.possessor = possessor
      return possessor.isEmpty ? nil : source
    }
    if step.before >= 0 {
      guard let half = reading.before(step.before, cue.chunk, sources) else { return nil }
      source.half = half
      source.left = half.boundary
    }
    if step.after >= 0 {
      guard let half = reading.after(step.after, cue.chunk + 1, sources) else { return nil }
      source.half = step.before < 0 ? half : merge(source.half, half)
      source.right = half.boundary
    }
    return source
  }

  /// A source rule of two halves: the left one has the source, the right one what it adds.
  private func merge(_ left: SentenceReading.Half, _ right: SentenceReading.Half)
    -> SentenceReading.Half
  {
    var half = left
    if half.source.isEmpty { half.source = right.source }
    half.cue = right.cue
    if half.relay.isEmpty { half.relay = right.relay }
    return half
  }

  private func readContents(
    _ source: Source, _ cue: Cue, _ reading: SentenceReading, _ view: ArticleView,
    into found: inout [Candidate]
  ) {
    var onLeft = 0
    var onRight = 0
    let (left, right) = (reading.left(of: source.left), reading.right(of: source.right))
    contents.forEachStep(cue.symbol, left: left, right: right) { step in
      let isRight = step.before < 0
      guard step.admits(cue.traits), (isRight ? onRight : onLeft) < readingsPerSide,
        let candidate = candidate(step, source, cue, reading, view)
      else { return }
      if isRight { onRight += 1 } else { onLeft += 1 }
      found.append(candidate)
    }
  }

  private func candidate(
    _ step: RuleTable.Step, _ source: Source, _ cue: Cue, _ reading: SentenceReading,
    _ view: ArticleView
  ) -> Candidate? {
    var left = SentenceReading.Half(boundary: source.left)
    var right = SentenceReading.Half(boundary: source.right)
    if step.before >= 0 {
      guard let half = reading.before(step.before, source.left, contents) else { return nil }
      left = half
    }
    if step.after >= 0 {
      guard let half = reading.after(step.after, source.right, contents) else { return nil }
      right = half
    }
    guard
      let content = extender.content(
        left.content, right.content, reading, takesNext: step.takesNextSentence, view)
    else { return nil }
    var candidate = Candidate(
      cue: cue.chunk, sentence: reading.sentence, lemma: cue.lemma, contentRule: step.rule,
      sourceRule: source.rule, content: content)
    setParts(&candidate, source, right, cue, view)
    if source.weighedAs != source.rule {
      candidate.weighedSource = source.weighedAs
      candidate.lemma = lemma(ofLast: source.half.cue, view) ?? cue.lemma
    }
    setFactors(&candidate, left.content, right.content, cue, view)
    setNeighbours(&candidate, left.content.isEmpty ? source.left : nil, reading, view)
    return candidate
  }

  /// The verb that a cue of several parts ends with ("quoted … as saying").
  private func lemma(ofLast chunks: Range<Int>, _ view: ArticleView) -> Int? {
    guard let last = chunks.last else { return nil }
    let word = Int(view.words[Int(view.heads[last])])
    return word < 0 ? nil : Int(vocabulary.lemmas[word])
  }

  private func setParts(
    _ candidate: inout Candidate, _ source: Source, _ right: SentenceReading.Half, _ cue: Cue,
    _ view: ArticleView
  ) {
    if !source.half.source.isEmpty {
      candidate.source = view.tokens(source.half.source)
      let first = source.half.source.lowerBound
      candidate.sourceSymbol = view.symbols[first]
      candidate.factors[.head] = vocabulary.headValue(Int(view.words[Int(view.heads[first])]))
    }
    if candidate.source.isEmpty, cue.symbol == possession.noun {
      candidate.source = source.possessor
    }
    if cue.symbol == possession.noun {
      candidate.factors[.noun] = vocabulary.headValue(Int(view.words[Int(view.heads[cue.chunk])]))
    }
    candidate.cueRest = view.tokens(right.cue.isEmpty ? source.half.cue : right.cue)
    candidate.relay = view.tokens(source.half.relay)
    candidate.addressee = view.tokens(right.addressee)
    candidate.medium = view.tokens(right.medium)
    candidate.time = view.tokens(right.time)
  }
}
