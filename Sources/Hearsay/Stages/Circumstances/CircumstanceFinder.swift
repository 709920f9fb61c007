import Patterns

/// Reads how, to whom and when each attribution's words were said.
///
/// It comes after the Resolver, which asks for the addressees that the attribution's own rules read.
struct CircumstanceFinder: Stage {
  let rules: [CircumstanceRule]
  let vocabulary: Vocabulary
  /// The numbers of the rules for each place, in their order.
  private let opening, between, after: [Int]

  init(rules: CircumstanceRules, vocabulary: Vocabulary) {
    self.rules = rules.rules
    self.vocabulary = vocabulary
    func numbers(_ place: CircumstanceRule.Place) -> [Int] {
      rules.rules.indices.filter { rules.rules[$0].places.contains(place) }
    }
    (opening, between, after) = (numbers(.opening), numbers(.between), numbers(.after))
  }

  var reads: Set<Layer> { [.tokens, .sentences, .tokenTape, .chunkTape, .attributions, .entities] }
  var gives: Set<Layer> { [.circumstances] }

  func run(_ document: inout Document, in workspace: Workspace) {
    // All of them before the first is noted: while it is read, the article is shared, and a change copies its layer.
    for (number, circumstance) in all(document, workspace.matcher) {
      add(circumstance, to: &document.attributions[number])
    }
  }

  private func all(_ document: Document, _ matcher: Matcher) -> [(Int, Circumstance)] {
    guard let first = document.attributions.first else { return [] }
    var all: [(Int, Circumstance)] = []
    // One walk for all, since it holds the article.
    var walk = CircumstanceWalk(
      finder: self, document: document, attribution: first, chunks: 0..<0)
    for number in document.attributions.indices {
      for circumstance in found(number, &walk, matcher) { all.append((number, circumstance)) }
    }
    return all
  }

  /// What the rules read around the cue of an attribution, in the order in which it is taken.
  func found(_ number: Int, _ document: Document, _ matcher: Matcher) -> [Circumstance] {
    var walk = CircumstanceWalk(
      finder: self, document: document, attribution: document.attributions[number], chunks: 0..<0)
    return found(number, &walk, matcher)
  }

  private func found(
    _ number: Int, _ walk: inout CircumstanceWalk, _ matcher: Matcher
  ) -> [Circumstance] {
    walk.attribution = walk.document.attributions[number]
    walk.chunks = walk.document.chunks.sentences[walk.attribution.sentence]
    guard let path = CircumstancePath(walk.attribution, walk.document) else { return [] }
    var found = walk.read(.after, path.after, matcher)?.found ?? []
    // Words before the source date the cue only when it is the source's own verb.
    if let between = path.between {
      guard let inner = walk.read(.between, between, matcher), inner.end == between.upperBound
      else { return found }
      found += inner.found
    }
    if let opening = walk.read(.opening, path.opening, matcher),
      opening.end == path.opening.upperBound
    {
      found += opening.found
    }
    return found
  }

  /// The rules tried at a place.
  func numbers(_ place: CircumstanceRule.Place) -> [Int] {
    switch place {
    case .opening: opening
    case .between: between
    case .after: after
    }
  }

  private func add(_ circumstance: Circumstance, to attribution: inout Attribution) {
    let tokens = circumstance.tokens
    if let addressee = attribution.addressee, addressee.contains(tokens.lowerBound),
      addressee.lowerBound < tokens.lowerBound
    {
      attribution.addressee = addressee.lowerBound..<tokens.lowerBound
    }
    switch rules[circumstance.rule].role {
    case .medium where attribution.medium == nil: attribution.medium = tokens
    case .addressee where attribution.addressee == nil: attribution.addressee = tokens
    case .time where attribution.time == nil: attribution.time = tokens
    default: break
    }
  }
}

/// Words that say how, to whom or when, and the number of the rule that read them.
struct Circumstance: Sendable, Equatable {
  var rule: Int
  var tokens: Range<Int>
}

/// Which chunks of a sentence can hold circumstances of an attribution.
struct CircumstancePath {
  /// From the start of the sentence to the source, or to a cue without one before it.
  let opening: Range<Int>
  /// From the source to the cue; nil where the source does not stand before it.
  let between: Range<Int>?
  /// From what belongs to the cue to the end of the sentence.
  let after: Range<Int>

  /// Nil for an attribution without a cue.
  init?(_ attribution: Attribution, _ document: Document) {
    guard let first = attribution.cue.first, let last = attribution.cue.last, !last.isEmpty else {
      return nil
    }
    let sentence = document.chunks.sentences[attribution.sentence]
    let cue = document.chunks.chunk(at: first.lowerBound)
    var after = max(cue, document.chunks.end(of: last))
    if let source = attribution.source, !source.isEmpty,
      document.chunks.chunk(at: source.lowerBound) == after
    {
      after = document.chunks.end(of: source)
    }
    // Rules read what hangs on an addressee as a part of it, and that may be a circumstance.
    if let addressee = attribution.addressee, !addressee.isEmpty,
      document.chunks.chunk(at: addressee.lowerBound) == after
    {
      after += 1
    }
    var start = cue
    var between: Range<Int>?
    if let source = attribution.source, !source.isEmpty, source.lowerBound < first.lowerBound {
      start = document.chunks.chunk(at: source.lowerBound)
      let end = document.chunks.end(of: source)
      between = end..<max(end, cue)
    }
    opening = sentence.lowerBound..<max(sentence.lowerBound, start)
    self.between = between
    self.after = min(after, sentence.upperBound)..<sentence.upperBound
  }
}

extension Chunks {
  /// The chunk after the one that holds the last of some tokens.
  fileprivate func end(of tokens: Range<Int>) -> Int { chunk(at: tokens.upperBound - 1) + 1 }
}
