import Patterns

/// Finds what somebody who is quoted says that others said: “My lawyer told me that it was safe,” Lee said.
///
/// A quotation is one chunk to the sentence around it. Here its own words are read as sentences, the rest left blank;
/// blank too are quotations without any verb that could hand something over, which are most.
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
  /// What the verb of a report must have unless it quotes, 0 for nothing.
  private let trait: UInt32

  init(chunker: Chunker, threshold: Double, symbols: SymbolTable, needing trait: UInt32 = 0) {
    self.chunker = chunker
    self.threshold = threshold
    self.trait = trait
    nominal = symbols.sets["nominal"] ?? SymbolSet()
  }

  /// Whether a reading inside a quotation has a verb and a source that names somebody.
  func mayBeReport(_ candidate: Candidate) -> Bool {
    candidate.lemma >= 0 && nominal.contains(candidate.sourceSymbol)
  }

  /// Whether such a reading is plain enough.
  func isReport(_ contender: Contender) -> Bool {
    contender.candidate.probability >= threshold
  }

  /// The document with nothing but the words of its quotations, those inside them now the outer ones; nil where no
  /// quotation can have a report.
  func inside(_ document: Document, in workspace: Workspace) -> Document? {
    let spoken = document.outerQuotations.indices
      .filter { mayHoldReport($0, document) }
      .map { document.quotations[document.outerQuotations[$0].number].inner }
    guard !spoken.isEmpty else { return nil }
    var inner = document
    inner.attributions = []
    inner.symbols = [UInt8](repeating: 0, count: document.symbols.count)
    for words in spoken { inner.symbols.replaceSubrange(words, with: document.symbols[words]) }
    inner.sentences = sentences(document, spoken)
    inner.quotations = document.quotations.filter { $0.depth > 0 && spoken.hold($0) }.map {
      var quotation = $0
      quotation.depth -= 1
      return quotation
    }
    chunker.run(&inner, in: workspace)
    return inner
  }

  /// Whether an outer quotation is long enough and has a verb that can hand something over, or a quotation.
  private func mayHoldReport(_ number: Int, _ document: Document) -> Bool {
    let quotation = document.outerQuotations[number]
    guard quotation.tokens.count >= fewestTokens else { return false }
    let next = quotation.number + 1
    if next < document.quotations.count, document.quotations[next].depth > 0 { return true }
    return document.words[document.quotations[quotation.number].inner].contains(where: mayReport)
  }

  private func mayReport(_ word: Int32) -> Bool {
    guard word >= 0 else { return false }
    let lemma = Int(chunker.vocabulary.lemmas[Int(word)])
    return lemma >= 0 && (trait == 0 || chunker.vocabulary.traits(lemma) & trait != 0)
  }

  /// The article's sentences as far as they are spoken, and what stands between.
  private func sentences(_ document: Document, _ spoken: [Range<Int>]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var end = 0
    func add(upTo stop: Int) {
      if stop > end { sentences.append(end..<stop) }
      end = max(end, stop)
    }
    for words in spoken {
      add(upTo: words.lowerBound)
      var next = document.sentences.partitioningIndex { $0.upperBound > end }
      while end < words.upperBound, next < document.sentences.count {
        add(upTo: min(document.sentences[next].upperBound, words.upperBound))
        next += 1
      }
    }
    add(upTo: document.tokens.count)
    return sentences
  }
}

extension [Range<Int>] {
  /// Whether one of these rising ranges has the quotation's first token.
  fileprivate func hold(_ quotation: Quotation) -> Bool {
    let low = partitioningIndex { $0.upperBound > quotation.tokens.lowerBound }
    return low < count && self[low].contains(quotation.tokens.lowerBound)
  }
}
