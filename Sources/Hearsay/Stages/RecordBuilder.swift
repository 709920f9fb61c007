/// Turns attributions into provenance records: byte spans, kind, and what the rules read.
struct RecordBuilder: Stage {
  let rules: [Rule]
  let chains: ChainRules
  let outlets: OutletTable

  var reads: Set<Layer> {
    [
      .tokens, .sentences, .quotations, .attributions, .chains, .entities, .classes, .circumstances,
    ]
  }
  var gives: Set<Layer> { [.records] }

  func run(_ document: inout Document, in workspace: Workspace) {
    document.records = document.attributions.isEmpty ? [] : records(document)
  }

  private func records(_ document: Document) -> [ProvenanceRecord] {
    let mask = QuotedTokens(document)
    let chains = SharedRelays(document: document, outlets: outlets).chains()
    let publishers = PublisherLinks(
      table: outlets, additions: self.chains.publisherAdditions,
      article: self.chains.publisherArticle
    ).links(document, publisher: document.publisher)
    return document.attributions.indices.filter { !document.chains[$0].isCarrier }
      .map { record($0, chains[$0] + publishers, document, mask) }
  }

  private func record(
    _ number: Int, _ chain: [ChainLink], _ document: Document, _ mask: QuotedTokens
  ) -> ProvenanceRecord {
    let attribution = document.attributions[number]
    let tokens = document.tokens
    let content = attribution.content.map { tokens.span(mask.balanced($0, document)) }
    return ProvenanceRecord(
      kind: mask.kind(attribution.content), content: content,
      cue: attribution.cue.map { tokens.span(tokens.withoutMarks($0)) },
      speaker: attribution.source.map {
        SourceMention(
          [tokens.span(tokens.withoutMarks($0))], document.resolved[number].speaker,
          outlets.entry(of: document.resolved[number].speaker))
      },
      chain: chain,
      medium: attribution.medium.map(tokens.span),
      addressee: attribution.addressee.map(tokens.span),
      time: attribution.time.map(tokens.span), rule: rules[attribution.contentRule].id,
      sourceRule: attribution.sourceRule < 0 ? nil : rules[attribution.sourceRule].id,
      confidence: attribution.confidence, sentence: attribution.sentence,
      sentenceSpan: tokens.span(document.sentences[attribution.sentence]))
  }
}

extension Tokens {
  /// The range without quotation marks at its ends: a chunk may end with a mark that belongs to what follows.
  fileprivate func withoutMarks(_ range: Range<Int>) -> Range<Int> {
    var result = range
    while result.count > 1, kinds[result.upperBound - 1] == .mark { result = result.dropLast() }
    while result.count > 1, kinds[result.lowerBound] == .mark { result = result.dropFirst() }
    return result
  }
}

/// Which tokens lie between quotation marks.
struct QuotedTokens {
  /// By token: 0 outside, 1 a word inside, 2 a word outside; marks and punctuation are 0.
  private let words: [UInt8]

  init(_ document: Document) {
    var words = [UInt8](repeating: 0, count: document.tokens.count)
    for token in words.indices {
      let kind = document.tokens.kinds[token]
      if kind == .word || kind == .number || kind == .clitic { words[token] = 2 }
    }
    for quotation in document.quotations where quotation.depth == 0 {
      for token in quotation.tokens where words[token] == 2 { words[token] = 1 }
    }
    self.words = words
  }

  /// Direct when all words are quoted, mixed when some are.
  func kind(_ content: [Range<Int>]) -> QuotationKind {
    var inside = false
    var outside = false
    for range in content {
      for token in range {
        if words[token] == 1 { inside = true }
        if words[token] == 2 { outside = true }
      }
    }
    return inside ? (outside ? .mixed : .direct) : .indirect
  }

  /// The range with a quotation mark at either edge whose partner lies inside.
  func balanced(_ range: Range<Int>, _ document: Document) -> Range<Int> {
    var result = range
    while result.count > 1, Self.isEdge(document.tokens.kinds[result.upperBound - 1]) {
      result = result.lowerBound..<(result.upperBound - 1)
    }
    if let number = document.quotation(at: max(0, result.upperBound - 1)) {
      let quotation = document.quotations[number].tokens
      if quotation.lowerBound >= result.lowerBound - 1,
        quotation.upperBound == result.upperBound + 1
      {
        result = result.lowerBound..<quotation.upperBound
      }
    }
    if let number = document.quotation(at: result.lowerBound) {
      let quotation = document.quotations[number].tokens
      if quotation.lowerBound == result.lowerBound - 1, quotation.upperBound <= result.upperBound {
        result = quotation.lowerBound..<result.upperBound
      }
    }
    return result
  }

  private static func isEdge(_ kind: TokenKind) -> Bool {
    kind == .comma || kind == .stop || kind == .dash
  }
}
