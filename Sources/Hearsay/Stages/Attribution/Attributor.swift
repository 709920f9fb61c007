/// Finds who is credited with what: candidates cue by cue, weighed by measured tables, the best kept.
struct Attributor: Stage {
  let finder: CandidateFinder
  let chooser: Chooser
  let uncued: UncuedQuotations
  let vague: VagueClaims
  let quoted: QuotedReports
  let scope: Scope
  let speechTrait: UInt32
  let cueSymbols: SymbolSet

  var reads: Set<Layer> { [.tokens, .sentences, .quotations, .tokenTape, .chunkTape] }
  var gives: Set<Layer> { [.attributions] }

  func run(_ document: inout Document, in workspace: Workspace) {
    let contenders = ArticleView.with(document) { view in
      self.contenders(candidates(view, needing: neededTrait, in: workspace), document, view)
    }
    document.attributions = attributions(contenders, document)
    uncued.add(to: &document, in: workspace)
    vague.add(to: &document, in: workspace)
    addQuotedReports(to: &document, in: workspace)
  }

  /// What those who are quoted say that others said.
  private func addQuotedReports(to document: inout Document, in workspace: Workspace) {
    guard let inner = quoted.inside(document, in: workspace) else { return }
    let contenders = ArticleView.with(inner) { view in
      let candidates = candidates(view, needing: neededTrait, in: workspace)
        .filter(quoted.mayBeReport)
      return self.contenders(candidates, inner, view).filter(quoted.isReport)
    }
    let found = attributions(contenders, inner).map { attribution in
      var attribution = attribution
      attribution.parent = nil
      // The inner sentences are cut finer than the article's.
      let cue = attribution.cue.first?.lowerBound ?? 0
      attribution.sentence = document.sentences.partitioningIndex { $0.upperBound > cue }
      return attribution
    }
    if !found.isEmpty { document.insert(found) }
  }

  /// Every reading of every cue, unweighed: what `rules measure` counts and `rules trace` shows.
  func candidates(_ document: Document, in workspace: Workspace) -> [Candidate] {
    ArticleView.with(document) { candidates($0, in: workspace) }
  }

  /// `trait` is what a verb must have where nothing is quoted, 0 for nothing.
  private func candidates(
    _ view: ArticleView, needing trait: UInt32 = 0, in workspace: Workspace
  ) -> [Candidate] {
    var findings = CandidateFinder.Findings()
    for sentence in view.chunks.indices {
      finder.find(sentence, view, workspace.matcher, needing: trait, into: &findings)
    }
    return findings.candidates
  }

  /// What a verb must have for its readings to be in scope where nothing is quoted.
  private var neededTrait: UInt32 { scope == .all ? 0 : speechTrait }

  /// The candidates that are in scope and probable enough.
  private func contenders(
    _ candidates: [Candidate], _ document: Document, _ view: ArticleView
  ) -> [Contender] {
    var contenders: [Contender] = []
    for var candidate in candidates where scope == .all || isSpeech(candidate) {
      candidate.probability = finder.weights.probability(candidate)
      let isInMainClause = candidate.factors[.clause] == 0
      let nested =
        isInMainClause
        ? candidate.probability : finder.weights.probability(candidate.inMainClause)
      let standsAlone = candidate.probability >= chooser.threshold
      guard standsAlone || nested >= chooser.nesting else { continue }
      let bonus = holdsCue(candidate, view) ? chooser.outerBonus : 0
      contenders.append(
        Contender(
          candidate: candidate, cueToken: Int(view.heads[candidate.cue]),
          mayNest: mayNest(candidate, document.outlets), score: candidate.probability + bonus,
          standsAlone: standsAlone, nestedProbability: nested))
    }
    return contenders
  }

  /// Whether the candidate reports words rather than thoughts and acts: by its quotation or its cue.
  private func isSpeech(_ candidate: Candidate) -> Bool {
    candidate.lemma < 0 || candidate.factors[.quotation] != 0
      || finder.vocabulary.traits(candidate.lemma) & speechTrait != 0
  }

  /// Contenders of one sentence compete; so do those of neighbours whose contents reach over the sentence end.
  private func attributions(_ contenders: [Contender], _ document: Document) -> [Attribution] {
    var result: [Attribution] = []
    var start = 0
    while start < contenders.count {
      var end = start + 1
      var reach = contenders[start].candidate.content.end
      while end < contenders.count,
        competes(contenders[end].candidate, contenders[end - 1].candidate, reach, document)
      {
        reach = max(reach, contenders[end].candidate.content.end)
        end += 1
      }
      append(contenders[start..<end], document, to: &result)
      start = end
    }
    return result
  }

  private func competes(
    _ candidate: Candidate, _ earlier: Candidate, _ reach: Int, _ document: Document
  ) -> Bool {
    candidate.sentence == earlier.sentence || candidate.content.first.lowerBound < reach
      || document.sentences[candidate.sentence].lowerBound < reach
  }

  private func append(
    _ group: ArraySlice<Contender>, _ document: Document, to result: inout [Attribution]
  ) {
    let chosen = chooser.choose(group)
    let first = result.count
    for (place, parent) in chosen {
      let number = parent.flatMap { parent in chosen.firstIndex { $0.place == parent } }
      result.append(
        attribution(group[place].candidate, parent: number.map { $0 + first }, document))
    }
  }

  private func holdsCue(_ candidate: Candidate, _ view: ArticleView) -> Bool {
    for chunk in view.chunks[candidate.sentence]
    where cueSymbols.contains(view.symbols[chunk]) && chunk != candidate.cue {
      if candidate.content.contains(Int(view.heads[chunk])) { return true }
    }
    return false
  }

  /// Whether the source names an outlet; `outlets` stand in text order and share no token.
  private func mayNest(_ candidate: Candidate, _ outlets: [OutletMention]) -> Bool {
    let low = outlets.partitioningIndex { $0.tokens.upperBound > candidate.source.lowerBound }
    return !candidate.source.isEmpty && low < outlets.count
      && outlets[low].tokens.overlaps(candidate.source)
  }

  private func attribution(_ candidate: Candidate, parent: Int?, _ document: Document)
    -> Attribution
  {
    var cue = [document.chunks.tokens(candidate.cue)]
    if cue[0].contains(candidate.source.upperBound) {
      // A possessor stands in its cue's phrase, with its mark.
      let end = candidate.source.upperBound
      let isMark = document.tokens.kinds[end] == .clitic && end + 1 < cue[0].upperBound
      cue[0] = (isMark ? end + 1 : end)..<cue[0].upperBound
    }
    if !candidate.cueRest.isEmpty { cue.append(candidate.cueRest) }
    func part(_ range: Range<Int>) -> Range<Int>? { range.isEmpty ? nil : range }
    return Attribution(
      sentence: candidate.sentence, cue: cue, content: candidate.content.ranges,
      source: part(candidate.source), relay: part(candidate.relay),
      addressee: part(candidate.addressee), medium: part(candidate.medium),
      time: part(candidate.time),
      lemma: candidate.lemma, contentRule: candidate.contentRule, sourceRule: candidate.sourceRule,
      confidence: finder.weights.confidence(candidate), parent: parent)
  }
}

/// Which attributions are reported.
public enum Scope: String, Sendable, CaseIterable {
  /// Reported speech and quotations: what newsrooms check.
  case speech
  /// Beliefs, plans and endorsements too.
  case all
}
