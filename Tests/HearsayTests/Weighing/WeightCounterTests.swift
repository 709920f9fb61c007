import Testing

@testable import Hearsay

@Suite struct WeightCounterTests {
  private func candidate(lemma: Int, content: Int, length: UInt16 = 0) -> Candidate {
    var candidate = Candidate(
      cue: 0, sentence: 0, lemma: lemma, contentRule: content, sourceRule: 1,
      content: Content(first: 0..<1))
    candidate.factors[.length] = length
    return candidate
  }

  @Test func countsByRuleLemmaAndTheirMeeting() {
    var counter = WeightCounter(ruleCount: 2, lemmaCount: 2)
    for _ in 0..<6 { counter.add(candidate(lemma: 0, content: 0), isRight: true) }
    counter.add(candidate(lemma: 1, content: 0), isRight: false)
    let weights = counter.weights()
    #expect(weights.all == Tally(right: 6, total: 7))
    #expect(weights.rules[weights.ruleKey(0, 1)] == Tally(right: 6, total: 7))
    #expect(weights.lemmas[0] == Tally(right: 6, total: 6))
    #expect(weights.pairs[weights.pairKey(1, 0)] == Tally(right: 0, total: 1))
    #expect(weights.triples[weights.tripleKey(0, 0, 1)] == Tally(right: 6, total: 6))
  }

  @Test func rareLemmasShareOneTally() {
    var counter = WeightCounter(ruleCount: 2, lemmaCount: 3)
    for _ in 0..<6 { counter.add(candidate(lemma: 0, content: 0), isRight: true) }
    counter.add(candidate(lemma: 1, content: 0), isRight: true)
    counter.add(candidate(lemma: 2, content: 0), isRight: false)
    #expect(counter.weights().rareLemmas == Tally(right: 1, total: 2))
  }

  @Test func aFactorIsWorthWhatTheTalliesLeaveUnexplained() {
    var counter = WeightCounter(ruleCount: 2, lemmaCount: 1)
    for _ in 0..<100 {
      counter.add(candidate(lemma: 0, content: 0, length: 1), isRight: true)
      counter.add(candidate(lemma: 0, content: 0, length: 2), isRight: false)
    }
    let factors = counter.weights().factors
    #expect((factors[Weights.factorKey(.length, 1)] ?? 0) > 1.5)
    #expect((factors[Weights.factorKey(.length, 2)] ?? 9) < 0.7)
    #expect(abs((factors[Weights.factorKey(.quotation, 0)] ?? 0) - 1) < 0.05)
  }

  @Test func aPartIsWeighedByTheOthers() {
    var counter = WeightCounter(ruleCount: 2, lemmaCount: 1)
    for part in 0..<3 {
      counter.add(candidate(lemma: 0, content: 0), isRight: part == 0, part: part)
    }
    #expect(counter.weights().all == Tally(right: 1, total: 3))
    #expect(counter.weights(without: 0).all == Tally(right: 0, total: 2))
    #expect(counter.weights(without: 2).all == Tally(right: 1, total: 2))
  }
}
