import Testing

@testable import Hearsay

@Suite struct WeightsTests {
  private func weights() -> Weights {
    var weights = Weights(ruleCount: 2, lemmaCount: 1)
    weights.all = Tally(right: 50, total: 100)
    weights.rules[weights.ruleKey(0, 1)] = Tally(right: 45, total: 50)
    weights.lemmas[0] = Tally(right: 50, total: 100)
    return weights
  }

  private func candidate() -> Candidate {
    Candidate(
      cue: 0, sentence: 0, lemma: 0, contentRule: 0, sourceRule: 1, content: Content(first: 0..<1))
  }

  @Test func sharesAreDrawnTowardThePrior() {
    #expect(Tally(right: 3, total: 4).share(prior: 0.25, strength: 4) == 0.5)
    #expect(Tally().share(prior: 0.25, strength: 4) == 0.25)
  }

  @Test func aGoodRuleRaisesTheProbability() {
    var weights = weights()
    let good = weights.probability(candidate())
    weights.rules[weights.ruleKey(0, 1)] = Tally(right: 5, total: 50)
    let bad = weights.probability(candidate())
    #expect(bad < 0.5 && 0.5 < good)
  }

  @Test func factorsMultiplyTheOdds() {
    var weights = weights()
    let before = Weights.odds(weights.probability(candidate()))
    weights.factors[Weights.factorKey(.length, 0)] = 2
    let after = Weights.odds(weights.probability(candidate()))
    #expect(abs(after / before - 2) < 1e-9)
  }

  @Test func whatWasMeasuredTogetherCountsMost() {
    var weights = weights()
    weights.triples[weights.tripleKey(0, 0, 1)] = Tally(right: 0, total: 200)
    #expect(weights.probability(candidate()) < 0.1)
  }

  @Test func aCandidateCanBeLeftOutOfItsOwnCount() {
    var weights = weights()
    weights.pairs[weights.pairKey(0, 0)] = Tally(right: 1, total: 1)
    let with = weights.probability(candidate())
    let without = weights.probability(candidate(), without: Tally(right: 1, total: 1))
    #expect(without < with)
  }

  @Test func hopelessLemmasAreNotTried() {
    var weights = weights()
    #expect(weights.isWorthTrying(lemma: 0, symbol: 0))
    weights.pairs[weights.pairKey(0, 0)] = Tally(right: 1, total: 100)
    weights.settle()
    #expect(!weights.isWorthTrying(lemma: 0, symbol: 0))
    #expect(Weights(ruleCount: 1, lemmaCount: 1).isWorthTrying(lemma: 0, symbol: 0))
  }

  @Test func cuesWithoutALemmaAreCountedByTheirClass() {
    #expect(weights().lemmaKey(-1, 37) == 1 + 37)
    #expect(weights().lemmaKey(0, 37) == 0)
  }
}
