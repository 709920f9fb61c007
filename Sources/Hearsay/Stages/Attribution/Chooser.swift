/// A candidate that is probable enough to stand, and what deciding between it and others asks of it.
struct Contender {
  let candidate: Candidate
  /// The head of its cue.
  let cueToken: Int
  /// Whether it may hold others inside its content: when its source is an outlet that reports others.
  let mayNest: Bool
  /// Its probability, and more where its content holds another cue: the outer one is the one to report.
  let score: Double
  /// Whether it may stand in no other's content: when it is in scope and probable enough.
  let standsAlone: Bool
  /// Its probability as if it stood in no other's clause: few corpora annotate what others say in somebody's words, so
  /// that the measured one tells more about the annotators.
  let nestedProbability: Double
}

/// Decides which contenders stand: the likeliest first, one for each cue, no token in two contents unless nested.
struct Chooser: Sendable {
  /// The least probability that is accepted of those that stand alone.
  let threshold: Double
  /// The least probability of one in the content of another whose source is no outlet.
  let nesting: Double
  /// Its name in `scopes.yml`.
  static let nestingName = "nested"
  /// What a candidate gains whose content holds another cue.
  let outerBonus = 0.1

  /// The places of the contenders that stand, in order of their cues, each with the place among the contenders of the
  /// one in whose content it is nested.
  func choose(_ contenders: ArraySlice<Contender>) -> [(place: Int, parent: Int?)] {
    let order = contenders.indices.sorted {
      let (a, b) = (contenders[$0], contenders[$1])
      if a.standsAlone != b.standsAlone { return a.standsAlone }
      return a.score != b.score ? a.score > b.score : $0 < $1
    }
    var chosen: [(place: Int, parent: Int?)] = []
    var map = StretchMap(over: contenders)
    for number in order {
      let stretch = contenders[number].stretch
      if let parent = parent(of: number, contenders, near: map.places(in: stretch)),
        parent != nil || contenders[number].standsAlone
      {
        map.add(number, over: stretch)
        chosen.append((number, parent))
      }
    }
    return chosen.sorted { contenders[$0.place].cueToken < contenders[$1.place].cueToken }
  }

  /// The contender that would hold this one, `.some(nil)` for none, or nil when it cannot stand beside those chosen.
  private func parent(
    of number: Int, _ contenders: ArraySlice<Contender>, near chosen: [Int]
  ) -> Int?? {
    let new = contenders[number]
    var parent: Int?
    for other in chosen {
      let old = contenders[other]
      if old.candidate.cue == new.candidate.cue { return nil }
      if old.candidate.content.contains(new.cueToken) {
        guard mayNest(new, in: old) else { return nil }
        parent = other
      } else if new.candidate.content.contains(old.cueToken) {
        guard mayNest(old, in: new) else { return nil }
      } else if old.candidate.content.overlaps(new.candidate.content) {
        return nil
      }
    }
    return .some(parent)
  }

  /// Outlets report what others say; whoever else does must say so plainly.
  private func mayNest(_ inner: Contender, in outer: Contender) -> Bool {
    let source = inner.candidate.source
    let isPlain =
      inner.nestedProbability >= nesting && !source.isEmpty
      && !source.overlaps(outer.candidate.source)
    return (outer.mayNest || isPlain) && holds(outer.candidate, inner.candidate)
  }

  /// Whether all that `inner` has lies in the outer one's content.
  private func holds(_ outer: Candidate, _ inner: Candidate) -> Bool {
    (inner.source.isEmpty || outer.content.contains(inner.source.lowerBound))
      && outer.content.contains(inner.content.first)
      && (inner.content.second.isEmpty || outer.content.contains(inner.content.second))
  }
}

extension Content {
  /// Whether the range's first and last tokens are in it.
  fileprivate func contains(_ range: Range<Int>) -> Bool {
    contains(range.lowerBound) && contains(range.upperBound - 1)
  }
}
