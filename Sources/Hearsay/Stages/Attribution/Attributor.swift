/// Finds who is credited with what: candidates cue by cue, weighed by measured tables, the best kept.
struct Attributor: Stage {
  let finder: CandidateFinder
  let chooser: Chooser
  let uncued: UncuedQuotations
  let scope: Scope
  let speechTrait: UInt32
  let cueSymbols: SymbolSet

  var reads: Set<Layer> { [.tokens, .sentences, .quotations, .tokenTape, .chunkTape] }
  var gives: Set<Layer> { [.attributions] }

  func run(_ document: inout Document, in workspace: Workspace) {
    var candidates = self.candidates(document, in: workspace)
    for index in candidates.indices {
      candidates[index].probability = finder.weights.probability(candidates[index])
    }
    if scope == .speech { candidates.removeAll { !isSpeech($0) } }
    document.attributions = attributions(candidates, document)
    uncued.add(to: &document, in: workspace)
  }

  /// Every reading of every cue, unweighed: what `rules measure` counts and `rules trace` shows.
  func candidates(_ document: Document, in workspace: Workspace) -> [Candidate] {
    var candidates: [Candidate] = []
    for sentence in document.sentences.indices {
      finder.find(sentence, document, workspace, into: &candidates)
    }
    return candidates
  }

  /// Whether the candidate reports words rather than thoughts and acts: by its quotation or its cue.
  private func isSpeech(_ candidate: Candidate) -> Bool {
    candidate.lemma < 0 || candidate.factors[.quotation] != 0
      || finder.vocabulary.traits(candidate.lemma) & speechTrait != 0
  }

  /// Candidates of one sentence compete; so do those of neighbours whose contents reach over the sentence end.
  private func attributions(_ candidates: [Candidate], _ document: Document) -> [Attribution] {
    var result: [Attribution] = []
    var start = 0
    while start < candidates.count {
      var end = start + 1
      var reach = candidates[start].content.end
      while end < candidates.count,
        candidates[end].sentence == candidates[end - 1].sentence
          || candidates[end].content.first.lowerBound < reach
          || document.sentences[candidates[end].sentence].lowerBound < reach
      {
        reach = max(reach, candidates[end].content.end)
        end += 1
      }
      append(Array(candidates[start..<end]), document, to: &result)
      start = end
    }
    return result
  }

  private func append(_ group: [Candidate], _ document: Document, to result: inout [Attribution]) {
    let chosen = chooser.choose(
      group, holdsCue: { holdsCue($0, document) }, mayNest: { mayNest($0, document) },
      cueToken: { Int(document.chunks.heads[$0.cue]) })
    let first = result.count
    for (number, parent) in chosen {
      let place = parent.flatMap { parent in chosen.firstIndex { $0.candidate == parent } }
      result.append(attribution(group[number], parent: place.map { $0 + first }, document))
    }
  }

  private func holdsCue(_ candidate: Candidate, _ document: Document) -> Bool {
    let sentence = document.chunks.sentences[candidate.sentence]
    return sentence.contains {
      $0 != candidate.cue && cueSymbols.contains(document.chunks.symbols[$0])
        && candidate.content.contains(Int(document.chunks.heads[$0]))
    }
  }

  /// Whether the candidate's content may hold other attributions: when its source is an outlet that reports others.
  private func mayNest(_ candidate: Candidate, _ document: Document) -> Bool {
    guard !candidate.source.isEmpty else { return false }
    return document.outlets.contains { $0.tokens.overlaps(candidate.source) }
  }

  private func attribution(_ candidate: Candidate, parent: Int?, _ document: Document) -> Attribution {
    var cue = [document.chunks.tokens(candidate.cue)]
    if !candidate.cueRest.isEmpty { cue.append(candidate.cueRest) }
    func part(_ range: Range<Int>) -> Range<Int>? { range.isEmpty ? nil : range }
    return Attribution(
      sentence: candidate.sentence, cue: cue, content: candidate.content.ranges,
      source: part(candidate.source), relay: part(candidate.relay),
      addressee: part(candidate.addressee), medium: part(candidate.medium), time: part(candidate.time),
      lemma: candidate.lemma, contentRule: candidate.contentRule, sourceRule: candidate.sourceRule,
      confidence: finder.weights.isMeasured ? candidate.probability : nil, parent: parent)
  }
}

/// Which attributions are reported.
public enum Scope: String, Sendable, CaseIterable {
  /// Reported speech and quotations: what newsrooms check.
  case speech
  /// Beliefs, plans and endorsements too.
  case all
}
