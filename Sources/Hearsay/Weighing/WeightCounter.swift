/// Counts, over an annotated corpus, how often candidates are right, and makes weights of it.
public struct WeightCounter: Sendable {
  /// How often all factors are fitted in turn, each to what the others leave unexplained.
  private static let rounds = 2
  /// How many parts a corpus is cut into, each of which can be weighed by counts from the others. Of few parts, the
  /// others would lack so many counts that every weight came out too bold.
  static let parts = 10
  private var seen: [Seen] = []
  private let ruleCount: Int
  private let lemmaCount: Int

  init(ruleCount: Int, lemmaCount: Int) {
    self.ruleCount = ruleCount
    self.lemmaCount = lemmaCount
  }

  /// A candidate, whether it was right, and the part of the corpus that it is from.
  fileprivate struct Seen: Sendable {
    let candidate: Candidate
    let isRight: Bool
    let part: Int
  }

  mutating func add(_ candidate: Candidate, isRight: Bool, part: Int = 0) {
    seen.append(Seen(candidate: candidate, isRight: isRight, part: part))
  }

  /// The weights: first the tallies, then each factor by what the tallies leave unexplained; from all that was seen, or
  /// all but one part.
  func weights(without part: Int? = nil) -> Weights {
    let seen = self.seen.filter { $0.part != part }
    var weights = Weights(ruleCount: ruleCount, lemmaCount: lemmaCount)
    for one in seen { weights.count(one.candidate, one.isRight) }
    for index in weights.lemmas.indices where weights.lemmas[index].total <= Weights.rare {
      weights.rareLemmas.right += weights.lemmas[index].right
      weights.rareLemmas.total += weights.lemmas[index].total
    }
    for _ in 0..<Self.rounds {
      for factor in Factor.allCases { weights.fit(factor, to: seen) }
    }
    return weights
  }
}

extension Weights {
  fileprivate mutating func count(_ candidate: Candidate, _ isRight: Bool) {
    let lemma = lemmaKey(candidate.lemma, UInt8(truncatingIfNeeded: candidate.factors[.form]))
    let (content, source) = (candidate.contentRule, candidate.sourceRule)
    all.add(isRight)
    rules[ruleKey(content, source)].add(isRight)
    lemmas[lemma].add(isRight)
    pairs[pairKey(lemma, content), default: Tally()].add(isRight)
    triples[tripleKey(lemma, content, source), default: Tally()].add(isRight)
  }

  /// Sets one factor's multipliers: the odds observed over the odds expected without the candidate's own count.
  fileprivate mutating func fit(_ factor: Factor, to seen: [WeightCounter.Seen]) {
    var expected: [UInt16: Double] = [:]
    var observed: [UInt16: Tally] = [:]
    for one in seen {
      let own = Tally(right: one.isRight ? 1 : 0, total: 1)
      let value = one.candidate.factors[factor]
      expected[value, default: 0] += probability(one.candidate, without: own)
      observed[value, default: Tally()].add(one.isRight)
    }
    for (value, tally) in observed {
      let mean = (expected[value] ?? 0) / tally.total
      let share = tally.share(prior: mean, strength: 4 * Self.strength)
      let multiplier = Self.odds(share) / Self.odds(mean)
      factors[Self.factorKey(factor, value), default: 1] *= multiplier
    }
  }
}
