import Patterns

/// Proposes, cue by cue, every reading that the rules have of a source and a content.
struct CandidateFinder: Sendable {
  let sources: [(index: Int, rule: Rule)]
  let contents: [(index: Int, rule: Rule)]
  let cues: SymbolSet
  let vocabulary: Vocabulary
  let extender: ContentExtender
  let weights: Weights
  /// How many content rules on one side of a cue may propose; rules are tried in the pack's order.
  let readingsPerSide = 2

  /// A source reading of the cue at hand.
  private struct Source {
    var rule: Int
    var half: SentenceReading.Half
    /// The chunk before which content on the left ends, and at which content on the right starts.
    var left: Int
    var right: Int
  }

  /// Adds the candidates of one sentence.
  func find(_ sentence: Int, _ document: Document, _ workspace: Workspace, into found: inout [Candidate]) {
    let chunks = document.chunks.sentences[sentence]
    guard document.chunks.symbols[chunks].contains(where: cues.contains) else { return }
    let backwards = [UInt8](document.chunks.symbols[chunks].reversed())
    document.chunks.symbols.withUnsafeBufferPointer { all in
      backwards.withUnsafeBufferPointer { reversed in
        let reading = SentenceReading(
          first: chunks.lowerBound, tape: UnsafeBufferPointer(rebasing: all[chunks]), reversed: reversed)
        for cue in chunks where cues.contains(all[cue]) {
          find(cue, sentence, reading, document, workspace.matcher, into: &found)
        }
      }
    }
  }

  private func find(
    _ cue: Int, _ sentence: Int, _ reading: SentenceReading, _ document: Document, _ matcher: Matcher,
    into found: inout [Candidate]
  ) {
    let symbol = document.chunks.symbols[cue]
    let word = Int(document.words[Int(document.chunks.heads[cue])])
    let lemma = word < 0 ? -1 : Int(vocabulary.lemmas[word])
    guard weights.isWorthTrying(lemma: lemma, symbol: symbol) else { return }
    let traits = vocabulary.traits(lemma)
    for source in readSources(cue, symbol, traits, reading, matcher) {
      var onLeft = 0
      var onRight = 0
      for (index, rule) in contents where rule.admits(symbol, traits) {
        let isRight = rule.before == nil
        if isRight ? onRight >= readingsPerSide : onLeft >= readingsPerSide { continue }
        guard
          var candidate = candidate(rule, source, cue, sentence, reading, document, matcher)
        else { continue }
        if isRight { onRight += 1 } else { onLeft += 1 }
        candidate.contentRule = index
        candidate.factors[.left] |= UInt16(truncatingIfNeeded: index) << 8
        candidate.lemma = lemma
        candidate.factors[.form] = UInt16(symbol)
        found.append(candidate)
      }
    }
  }

  private func readSources(
    _ cue: Int, _ symbol: UInt8, _ traits: UInt32, _ reading: SentenceReading, _ matcher: Matcher
  ) -> [Source] {
    var found: [Source] = []
    for (index, rule) in sources where rule.admits(symbol, traits) {
      var source = Source(rule: index, half: .init(boundary: cue), left: cue, right: cue + 1)
      if let before = rule.before {
        guard let half = reading.before(before, cue, matcher) else { continue }
        source.half = half
        source.left = half.boundary
      }
      if let after = rule.after {
        guard let half = reading.after(after, cue + 1, matcher) else { continue }
        source.half = rule.before == nil ? half : merge(source.half, half)
        source.right = half.boundary
      }
      if found.contains(where: { $0.half.source == source.half.source && $0.left == source.left && $0.right == source.right }) {
        continue
      }
      found.append(source)
    }
    return found
  }

  /// A source rule of two halves: the left one has the source, the right one what it adds.
  private func merge(_ left: SentenceReading.Half, _ right: SentenceReading.Half) -> SentenceReading.Half {
    var half = left
    if half.source.isEmpty { half.roles.0 = right.source }
    half.roles.2 = right.cue
    half.roles.3 = right.relay
    return half
  }

  private func candidate(
    _ rule: Rule, _ source: Source, _ cue: Int, _ sentence: Int, _ reading: SentenceReading,
    _ document: Document, _ matcher: Matcher
  ) -> Candidate? {
    var left = SentenceReading.Half(boundary: source.left)
    var right = SentenceReading.Half(boundary: source.right)
    if let before = rule.before {
      guard let half = reading.before(before, source.left, matcher) else { return nil }
      left = half
    }
    if let after = rule.after {
      guard let half = reading.after(after, source.right, matcher) else { return nil }
      right = half
    }
    let pieces = [left.content, right.content].filter { !$0.isEmpty }
    guard
      let content = extender.content(
        pieces, sentence: sentence, takesNext: rule.takesNextSentence, document, matcher)
    else { return nil }
    let chunks = document.chunks
    var candidate = Candidate(
      cue: cue, sentence: sentence, lemma: -1, contentRule: 0, sourceRule: source.rule, content: content)
    if !source.half.source.isEmpty {
      candidate.source = chunks.tokens(source.half.source)
      candidate.sourceSymbol = chunks.symbols[source.half.source.lowerBound]
    } else {
      candidate.sourceRule = source.rule
    }
    candidate.cueRest = tokens(right.cue.isEmpty ? source.half.cue : right.cue, chunks)
    candidate.relay = tokens(source.half.relay, chunks)
    candidate.addressee = tokens(right.addressee, chunks)
    candidate.medium = tokens(right.medium, chunks)
    candidate.time = tokens(right.time, chunks)
    setFactors(&candidate, pieces, reading, document)
    candidate.factors[.left] = left.content.isEmpty ? leftSymbol(source.left, reading, chunks) : 0
    return candidate
  }

  /// The symbol before a source, where it is a quotation's or a comma's.
  private func leftSymbol(_ left: Int, _ reading: SentenceReading, _ chunks: Chunks) -> UInt16 {
    guard left > reading.first else { return 0 }
    let symbol = chunks.symbols[left - 1]
    return extender.isQuotation(symbol) || extender.clauseEnds.contains(symbol) ? UInt16(symbol) : 0
  }

  private func tokens(_ range: Range<Int>, _ chunks: Chunks) -> Range<Int> {
    range.isEmpty ? 0..<0 : chunks.tokens(range)
  }

  private func setFactors(
    _ candidate: inout Candidate, _ pieces: [Range<Int>], _ reading: SentenceReading, _ document: Document
  ) {
    let symbols = document.chunks.symbols
    candidate.factors[.source] = UInt16(candidate.sourceSymbol)
    let length = pieces.reduce(0) { $0 + $1.count }
    candidate.factors[.length] = length < 2 ? 0 : length < 4 ? 1 : length < 8 ? 2 : length < 16 ? 3 : 4
    if let start = pieces.first?.lowerBound {
      let next = start + 1 < (pieces.first?.upperBound ?? 0) ? symbols[start + 1] : 0
      candidate.factors[.opening] = UInt16(symbols[start]) << 8 | UInt16(next)
    }
    let isQuoted = pieces.contains { $0.contains { extender.isQuotation(symbols[$0]) } }
    candidate.factors[.quotation] = isQuoted ? 1 : 0
    candidate.factors[.clause] = clauseOpener(before: candidate.cue, reading, symbols)
  }

  /// The nearest symbol on the left that opens a clause, within the cue's own stretch between commas.
  private func clauseOpener(before cue: Int, _ reading: SentenceReading, _ symbols: [UInt8]) -> UInt16 {
    var at = cue - 1
    while at >= reading.first {
      if extender.clauseOpeners.contains(symbols[at]) { return UInt16(symbols[at]) }
      if extender.clauseEnds.contains(symbols[at]) { return 0 }
      at -= 1
    }
    return 0
  }
}
