import Foundation

/// How often something proposed was right.
public struct Tally: Sendable, Equatable {
  /// How often it was right.
  public var right = 0.0
  /// How often it was proposed.
  public var total = 0.0

  /// The share that was right, drawn toward `prior` as if that had been seen `strength` times.
  func share(prior: Double, strength: Double) -> Double {
    (right + prior * strength) / (total + strength)
  }

  mutating func add(_ isRight: Bool, _ amount: Double = 1) {
    total += amount
    if isRight { right += amount }
  }
}

/// The measured weights of a pack: what a candidate's rules, lemma, their meeting and its properties are worth.
///
/// The odds of a candidate are the odds of its rules times those of its lemma over those of any candidate, drawn
/// toward what was measured for lemma and content rule together, then with the source rule too; each of its factors
/// multiplies them. Nothing here is set by hand: `hearsay rules measure` counts it on an annotated corpus.
public struct Weights: Sendable {
  /// How many times a prior counts against what was seen.
  static let strength = 14.0
  /// Lemmas proposed this seldom or less share one tally.
  static let rare = 4.0
  /// A lemma is not tried when no content rule is right with it this often; far below every scope's threshold.
  static let hopeless = 0.25

  var all = Tally()
  /// By content rule and source rule.
  var rules: [Tally]
  /// By lemma, then by cue symbol for cues without one.
  var lemmas: [Tally]
  var rareLemmas = Tally()
  /// By lemma and content rule.
  var pairs = NumberTable<Tally>()
  /// By lemma, content rule and source rule.
  var triples = NumberTable<Tally>()
  /// By factor and value: by how much the odds are multiplied.
  var factors = NumberTable<Double>()
  /// By content rule and source rule: of the readings that were chosen, how many were right.
  var chosen: [Tally]
  /// What a chosen reading's probability is worth.
  var calibration = Calibration()
  let lemmaCount: Int
  let ruleCount: Int
  /// By lemma key: whether some content rule makes it worth reading.
  private var worth: [Bool]

  init(ruleCount: Int, lemmaCount: Int) {
    self.ruleCount = ruleCount
    self.lemmaCount = lemmaCount
    rules = Array(repeating: Tally(), count: ruleCount * ruleCount)
    chosen = rules
    lemmas = Array(repeating: Tally(), count: lemmaCount + 256)
    worth = Array(repeating: true, count: lemmaCount + 256)
  }

  /// Marks the cues that are worth reading; call when all tallies are in.
  mutating func settle() {
    let base = all.share(prior: 0.5, strength: 1)
    for lemma in lemmas.indices where lemmas[lemma].total > Self.rare { worth[lemma] = false }
    for (key, pair) in pairs where pair.share(prior: base, strength: 2) >= Self.hopeless {
      worth[key / ruleCount] = true
    }
  }

  /// Whether anything was measured at all.
  public var isMeasured: Bool { all.total > 0 }

  /// The place of a cue among the lemma tallies.
  func lemmaKey(_ lemma: Int, _ symbol: UInt8) -> Int {
    lemma >= 0 ? lemma : lemmaCount + Int(symbol)
  }

  func ruleKey(_ content: Int, _ source: Int) -> Int { content * ruleCount + source }

  func pairKey(_ lemma: Int, _ content: Int) -> Int { lemma * ruleCount + content }

  func tripleKey(_ lemma: Int, _ content: Int, _ source: Int) -> Int {
    (lemma * ruleCount + content) * ruleCount + source
  }

  static func factorKey(_ factor: Factor, _ value: UInt16) -> Int {
    Int(value) << 4 | factor.rawValue
  }

  /// Whether the cue has been right often enough, or seen seldom enough, to be read at all.
  @inline(__always)
  func isWorthTrying(lemma: Int, symbol: UInt8) -> Bool {
    !isMeasured || worth[lemmaKey(lemma, symbol)]
  }

  /// The probability that a candidate is right.
  ///
  /// `without` is what to take out of every tally first: the candidate's own count, when it was counted too.
  func probability(_ candidate: Candidate, without own: Tally = Tally()) -> Double {
    var odds = Self.odds(baseProbability(candidate, own))
    for factor in Factor.all {
      odds *= factors[Self.factorKey(factor, candidate.factors[factor])] ?? 1
    }
    return odds / (1 + odds)
  }

  /// The confidence in a reading that was chosen; nil when nothing was measured.
  func confidence(_ chosen: Candidate) -> Double? {
    isMeasured ? calibration.confidence(chosen.probability) : nil
  }

  private func baseProbability(_ candidate: Candidate, _ own: Tally) -> Double {
    let symbol = UInt8(truncatingIfNeeded: candidate.factors[.form])
    let lemma = lemmaKey(candidate.lemma, symbol)
    let (content, source) = (
      candidate.contentRule, candidate.weighedSource ?? candidate.sourceRule
    )
    let any = (all - own).share(prior: 0.5, strength: 1)
    let rule = (rules[ruleKey(content, source)] - own).share(prior: any, strength: Self.strength)
    let known = lemmas[lemma]
    let lemmaTally = known.total <= Self.rare ? rareLemmas : known
    let lemmaShare = (lemmaTally - own).share(prior: any, strength: 2)
    let odds = Self.odds(rule) * Self.odds(lemmaShare) / Self.odds(any)
    let pair = (pairs[pairKey(lemma, content)] ?? own) - own
    let prior = pair.share(prior: odds / (1 + odds), strength: Self.strength)
    let triple = (triples[tripleKey(lemma, content, source)] ?? own) - own
    return triple.share(prior: prior, strength: Self.strength)
  }

  static func odds(_ probability: Double) -> Double {
    let p = min(max(probability, 0.001), 0.999)
    return p / (1 - p)
  }
}

extension Tally {
  static func - (a: Tally, b: Tally) -> Tally {
    Tally(right: max(0, a.right - b.right), total: max(0, a.total - b.total))
  }
}
