import Patterns

/// Finds claims that words like "reportedly" or "fears that" hand over without anybody who makes them.
///
/// No weight decides about them: annotated corpora leave most of them out, and a desk wants to see all.
struct VagueClaims: Sendable {
  let rules: RuleTable
  /// By place in `rules.all`: the words one of which the cue's chunk must have.
  let words: [Set<Int32>]
  /// By word number, whether it is one of them: every word of every article is looked up.
  private let isCue: [Bool]

  init(rules: RuleTable, words: [Set<Int32>]) {
    self.rules = rules
    self.words = words
    let numbers = words.joined().map { Int($0) }
    var isCue = [Bool](repeating: false, count: (numbers.max() ?? -1) + 1)
    for number in numbers { isCue[number] = true }
    self.isCue = isCue
  }

  /// Adds an attribution for each such claim that is not in the content of another.
  func add(to document: inout Document, in workspace: Workspace) {
    var found: [Attribution] = []
    for reading in readings(document, in: workspace) where isFree(reading, document, found) {
      found.append(attribution(reading, document))
    }
    if !found.isEmpty { document.insert(found) }
  }

  /// What the rules read, in text order; of one cue only the first rule's reading.
  func readings(_ document: Document, in workspace: Workspace) -> [Candidate] {
    guard !rules.all.isEmpty, document.words.contains(where: mayCue) else { return [] }
    return ArticleView.with(document) { view in
      var found: [Candidate] = []
      for sentence in view.chunks.indices
      where view.words[view.sentences[sentence]].contains(where: mayCue) {
        read(sentence, view, workspace.matcher, into: &found)
      }
      return found
    }
  }

  @inline(__always)
  private func mayCue(_ word: Int32) -> Bool {
    word >= 0 && Int(word) < isCue.count && isCue[Int(word)]
  }

  private func read(
    _ sentence: Int, _ view: ArticleView, _ matcher: Matcher, into found: inout [Candidate]
  ) {
    let reading = SentenceReading(sentence, view, matcher)
    for chunk in view.chunks[sentence] {
      let tokens = view.tokens(chunk)
      guard let cue = tokens.first(where: { mayCue(view.words[$0]) }) else { continue }
      for number in rules.all.indices where words[number].contains(view.words[cue]) {
        if let candidate = candidate(rules.all[number], chunk, cue, reading, view) {
          found.append(candidate)
          break
        }
      }
    }
  }

  /// The content goes on over the cue, which is a word in it ("the bridge reportedly fell"), or follows it.
  private func candidate(
    _ step: RuleTable.Step, _ chunk: Int, _ cue: Int, _ reading: SentenceReading,
    _ view: ArticleView
  ) -> Candidate? {
    guard step.cues.contains(view.symbols[chunk]) else { return nil }
    var before = chunk..<chunk
    var after = (chunk + 1)..<(chunk + 1)
    if step.before >= 0 {
      guard let half = reading.before(step.before, chunk, rules) else { return nil }
      before = half.content
    }
    if step.after >= 0 {
      guard let half = reading.after(step.after, chunk + 1, rules) else { return nil }
      after = half.content
    }
    guard var content = content(view.tokens(before), view.tokens(after), cue, step, chunk, view)
    else { return nil }
    if content.first.isEmpty { content = Content(first: content.second) }
    return Candidate(
      cue: chunk, sentence: reading.sentence, lemma: -1, contentRule: step.rule, sourceRule: -1,
      content: content, cueRest: cue..<(cue + 1))
  }

  private func content(
    _ before: Range<Int>, _ after: Range<Int>, _ cue: Int, _ step: RuleTable.Step, _ chunk: Int,
    _ view: ArticleView
  ) -> Content? {
    guard step.before >= 0 else { return after.isEmpty ? nil : Content(first: after) }
    let phrase = view.tokens(chunk)
    let start = before.isEmpty ? phrase.lowerBound : before.lowerBound
    let end = after.isEmpty ? phrase.upperBound : after.upperBound
    let content = Content(first: start..<cue, second: (cue + 1)..<end)
    return content.first.isEmpty && content.second.isEmpty ? nil : content
  }

  private func isFree(
    _ claim: Candidate, _ document: Document, _ earlier: [Attribution]
  ) -> Bool {
    let cue = claim.cueRest.lowerBound
    func takes(_ other: Attribution) -> Bool {
      if other.content.contains(where: { $0.contains(cue) }) { return true }
      // "Lee reportedly said that …": nobody says that Lee said it.
      if other.cue.contains(where: { $0.contains(cue) }) { return false }
      return other.content.contains { claim.content.contains($0.lowerBound) }
    }
    return !document.attributions(near: claim.sentence).contains(where: takes)
      && !earlier.suffix(4).contains(where: takes)
  }

  /// The reading as an attribution, without source and confidence.
  func attribution(_ claim: Candidate, _ document: Document) -> Attribution {
    let isWord = rules.all.first { $0.rule == claim.contentRule }?.before ?? -1 >= 0
    return Attribution(
      sentence: claim.sentence,
      cue: [isWord ? claim.cueRest : document.chunks.tokens(claim.cue)],
      content: claim.content.ranges, lemma: -1, contentRule: claim.contentRule, sourceRule: -1)
  }
}

extension Document {
  /// The attributions of a sentence and of the two before it, whose contents may reach into it.
  fileprivate func attributions(near sentence: Int) -> ArraySlice<Attribution> {
    let start = attributions.partitioningIndex { $0.sentence >= sentence - 2 }
    let end = attributions.partitioningIndex { $0.sentence > sentence }
    return attributions[start..<max(start, end)]
  }
}
