import Patterns

/// Finds what somebody who is quoted says that others said: “My lawyer told me that it was safe,” Lee said.
///
/// A quotation is one chunk to the sentence around it. Here its own words are read as sentences, the rest left blank.
struct QuotedReports: Sendable {
  let chunker: Chunker
  /// The least probability of a report, as if it did not stand inside a quotation.
  let threshold: Double
  /// Shorter quotations hold no report.
  private let fewestTokens = 8

  /// Its name in `scopes.yml`.
  static let thresholdName = "quoted"
  /// What a source must be: of pronouns it is seldom clear for whom they stand.
  private let nominal: SymbolSet

  init(chunker: Chunker, threshold: Double, symbols: SymbolTable) {
    self.chunker = chunker
    self.threshold = threshold
    nominal = symbols.sets["nominal"] ?? SymbolSet()
  }

  /// Whether a reading inside a quotation is plain enough.
  func isReport(_ contender: Contender) -> Bool {
    let candidate = contender.candidate
    return candidate.probability >= threshold && candidate.lemma >= 0
      && nominal.contains(candidate.sourceSymbol)
  }

  /// The document with nothing but the words of its quotations, those inside them now the outer ones; nil where no
  /// quotation is long enough.
  func inside(_ document: Document, in workspace: Workspace) -> Document? {
    let spoken = document.outerQuotations.filter { $0.tokens.count >= fewestTokens }
    guard !spoken.isEmpty else { return nil }
    var inner = document
    inner.attributions = []
    inner.symbols = [UInt8](repeating: 0, count: document.symbols.count)
    for quotation in spoken {
      for token in document.quotations[quotation.number].inner {
        inner.symbols[token] = document.symbols[token]
      }
    }
    inner.sentences = sentences(document, spoken)
    inner.quotations = document.quotations.filter { $0.depth > 0 }.map { quotation in
      var quotation = quotation
      quotation.depth -= 1
      return quotation
    }
    chunker.run(&inner, in: workspace)
    return inner
  }

  /// The article's sentences, cut where a quotation begins and ends.
  private func sentences(_ document: Document, _ spoken: [OuterQuotation]) -> [Range<Int>] {
    var cuts = Set(document.sentences.map(\.lowerBound))
    for quotation in spoken {
      let inner = document.quotations[quotation.number].inner
      cuts.formUnion([inner.lowerBound, inner.upperBound])
    }
    cuts.insert(document.tokens.count)
    let sorted = cuts.sorted()
    return zip(sorted, sorted.dropFirst()).map { $0..<$1 }
  }
}
