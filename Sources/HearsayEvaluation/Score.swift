import Hearsay

/// The score of one article: its predictions held against its gold, metric by metric.
struct Score: Sendable {
  private let article: ScoredArticle
  let gold: [(quote: GoldQuote, tokens: QuoteTokens)]
  let predicted: [(quote: PredictedQuote, tokens: QuoteTokens)]
  let pairing: Pairing
  private(set) var counts = ScoreCounts()

  /// Scores `predictions`; those whose content covers no word are left out.
  init(_ article: ScoredArticle, gold: [GoldQuote], predictions: [PredictedQuote]) {
    self.article = article
    self.gold = gold.map { ($0, article.tokens(of: $0)) }
    predicted = predictions.map { ($0, article.tokens(of: $0)) }
      .filter { !$0.1.content.isEmpty }
    pairing = Pairing(
      gold: self.gold.map(\.tokens.content), predicted: predicted.map(\.tokens.content))
    countTokens()
    countPredictions()
    for index in gold.indices { countGold(index) }
  }

  /// What became of each prediction, in their order.
  var outcomes: [Outcome] {
    predicted.indices.map { index in
      let tokens = predicted[index].tokens
      let partner = pairing.goldOfPredicted[index].map { gold[$0].tokens }
      return Outcome(
        confidence: predicted[index].quote.confidence,
        isRight: partner.map { agrees($0, tokens) } ?? false)
    }
  }

  private mutating func countTokens() {
    countTokens(.contentTokens, \.content)
    countTokens(.sourceTokens, \.source)
    countTokens(.cueTokens, \.cue)
    let found = TokenRanges(union: predicted.map(\.tokens.content))
    for (quote, tokens) in gold {
      counts.add(
        .contentTokens, in: .kind(quote.kind), right: tokens.content.shared(with: found),
        gold: tokens.content.count)
    }
  }

  private mutating func countTokens(
    _ measure: Measure, _ part: (QuoteTokens) -> TokenRanges
  ) {
    let wanted = TokenRanges(union: gold.map { part($0.tokens) })
    let found = TokenRanges(union: predicted.map { part($0.tokens) })
    counts.add(
      measure, right: wanted.shared(with: found), predicted: found.count, gold: wanted.count)
  }

  private mutating func countPredictions() {
    for measure in Measure.paired { counts.add(measure, predicted: predicted.count) }
    let sourced = predicted.count { !$0.tokens.source.isEmpty }
    counts.add(.sourcedEndToEnd, predicted: sourced)
    for index in predicted.indices {
      for view in views(ofPredicted: index) {
        for measure in Measure.paired { counts.add(measure, in: view, predicted: 1) }
      }
    }
  }

  /// The views in which a prediction counts beside that of all.
  ///
  /// A paired one counts where its gold does. An unpaired one is wrong wherever it might have been
  /// meant: as reported speech always, as direct or mixed when there are quotation marks.
  private func views(ofPredicted index: Int) -> [View] {
    if let partner = pairing.goldOfPredicted[index] { return views(of: gold[partner].quote) }
    let isMarked = article.isMarked(predicted[index].quote.content)
    return isMarked ? [.directAndMixed, .speech] : [.speech]
  }

  private func views(of quote: GoldQuote) -> [View] {
    (quote.kind == .indirect ? [] : [.directAndMixed]) + (quote.isSpeech ? [.speech] : [])
  }

  private mutating func countGold(_ index: Int) {
    let (quote, tokens) = gold[index]
    let partner = pairing.predictedOfGold[index].map { predicted[$0].tokens }
    let isExact = partner?.content == tokens.content
    let isRight = partner.map { agrees(tokens, $0) } ?? false
    for view in [.all, .kind(quote.kind)] + views(of: quote) {
      counts.add(.content, in: view, right: partner == nil ? 0 : 1, gold: 1)
      counts.add(.exact, in: view, right: isExact ? 1 : 0, gold: 1)
      counts.add(.endToEnd, in: view, right: isRight ? 1 : 0, gold: 1)
    }
    if !tokens.source.isEmpty { counts.add(.sourcedEndToEnd, right: isRight ? 1 : 0, gold: 1) }
    if let partner { countSource(of: quote, tokens, partner) }
  }

  private mutating func countSource(
    of quote: GoldQuote, _ tokens: QuoteTokens, _ partner: QuoteTokens
  ) {
    let right = agrees(tokens, partner) ? 1 : 0
    counts.add(.sourceGivenContent, right: right, predicted: 1, gold: 1)
    counts.add(.sourceGivenContent, in: .kind(quote.kind), right: right, gold: 1)
    let (wanted, found) = (tokens.source.isEmpty, partner.source.isEmpty)
    counts.add(
      .noSource, right: wanted && found ? 1 : 0, predicted: found ? 1 : 0, gold: wanted ? 1 : 0)
  }

  /// Whether the sources are the same.
  func agrees(_ gold: QuoteTokens, _ predicted: QuoteTokens) -> Bool {
    article.sourceMatch.agrees(gold: gold.source, predicted: predicted.source)
  }
}
