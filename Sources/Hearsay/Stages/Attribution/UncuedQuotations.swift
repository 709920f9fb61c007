import Patterns

/// Gives every longer quotation that no attribution holds a record of its own, and the likeliest speaker.
///
/// From five words on nearly every quotation is somebody's words, so that leaving one out would hide it from the desk.
struct UncuedQuotations: Sendable {
  let sources: RuleTable
  let contentRule: Int?
  let extender: ContentExtender
  let weights: Weights
  let vocabulary: Vocabulary
  /// Shorter quotations are as often titles or single words.
  let fewestWords = 5
  /// Shorter ones are reported only when their speaker has this probability: the others are mostly titles and slogans.
  let threshold: Double
  /// Its name in `scopes.yml`.
  static let thresholdName = "uncued"
  /// From this many words on a quotation is somebody's, even when nobody near is likely to have said it.
  let surelySpoken = 10

  /// Adds an attribution for each quotation that none of the document's attributions holds.
  func add(to document: inout Document, in workspace: Workspace) {
    let found = readings(document, in: workspace).filter(isReported).map {
      attribution($0.likeliest)
    }
    if !found.isEmpty { document.insert(found) }
  }

  /// The readings of each such quotation, in text order.
  func readings(_ document: Document, in workspace: Workspace) -> [UncuedReading] {
    guard let contentRule, !document.outerQuotations.isEmpty else { return [] }
    return ArticleView.with(document) { view in
      var finder = UncuedSources(
        rules: sources, contentRule: contentRule, extender: extender, weights: weights,
        vocabulary: vocabulary, document: document, view: view, matcher: workspace.matcher)
      var free = FreeStretches(document.attributions)
      for quotation in document.outerQuotations
      where isSentence(document.quotations[quotation.number], document) {
        let words = words(quotation, document)
        guard words >= fewestWords, free.admits(quotation.tokens) else { continue }
        finder.read(quotation, words: words)
        free.take(quotation.run)
      }
      return finder.readings
    }
  }

  private func isReported(_ reading: UncuedReading) -> Bool {
    !weights.isMeasured || reading.words >= surelySpoken
      || reading.likeliest.probability >= threshold
  }

  private func words(_ quotation: OuterQuotation, _ document: Document) -> Int {
    quotation.tokens.count { document.tokens.kinds[$0] == .word }
  }

  /// Whether it ends like a sentence or clause, inside its marks: one that does not is mostly a phrase of the article's.
  private func isSentence(_ quotation: Quotation, _ document: Document) -> Bool {
    guard quotation.isClosed, let last = quotation.inner.last else { return true }
    let kind = document.tokens.kinds[last]
    return kind == .stop || kind == .comma || kind == .ellipsis || kind == .dash
  }

  private func attribution(_ candidate: Candidate) -> Attribution {
    Attribution(
      sentence: candidate.sentence, cue: [], content: candidate.content.ranges,
      source: candidate.source.isEmpty ? nil : candidate.source,
      relay: candidate.relay.isEmpty ? nil : candidate.relay, lemma: -1,
      contentRule: candidate.contentRule, sourceRule: candidate.sourceRule,
      confidence: weights.confidence(candidate))
  }
}

/// What may be read of a quotation without a cue: candidates with the same content and different sources.
struct UncuedReading: Sendable {
  /// How many words the quotation has.
  var words: Int
  var candidates: [Candidate]
  /// The candidate whose source is likeliest; of equals the first.
  var likeliest: Candidate
}

/// Which tokens no content holds yet, asked in text order.
private struct FreeStretches {
  private var taken: ArraySlice<Range<Int>>
  private var end = 0

  init(_ attributions: [Attribution]) {
    taken = attributions.flatMap(\.content).sorted { $0.lowerBound < $1.lowerBound }[...]
  }

  mutating func admits(_ tokens: Range<Int>) -> Bool {
    while let first = taken.first, first.upperBound <= tokens.lowerBound { taken.removeFirst() }
    return end <= tokens.lowerBound && taken.first?.overlaps(tokens) != true
  }

  mutating func take(_ tokens: Range<Int>) { end = tokens.upperBound }
}
