/// Decides which candidates stand: the likeliest first, one for each cue, no token in two contents unless nested.
struct Chooser: Sendable {
  /// The least probability that is accepted.
  let threshold: Double
  /// What a candidate gains whose content holds another cue: the outer one is the one to report.
  let outerBonus = 0.1

  /// The numbers of the candidates that stand, each with the number of the one in whose content it is nested.
  ///
  /// `mayNest` tells whether a candidate may hold others inside its content.
  func choose(
    _ candidates: [Candidate], holdsCue: (Candidate) -> Bool, mayNest: (Candidate) -> Bool, cueToken: (Candidate) -> Int
  ) -> [(candidate: Int, parent: Int?)] {
    let scores = candidates.map { $0.probability + (holdsCue($0) ? outerBonus : 0) }
    let order = candidates.indices.filter { candidates[$0].probability >= threshold }.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    var chosen: [(candidate: Int, parent: Int?)] = []
    for number in order {
      if let parent = place(number, candidates, chosen, mayNest, cueToken) { chosen.append((number, parent)) }
    }
    return chosen.sorted { cueToken(candidates[$0.candidate]) < cueToken(candidates[$1.candidate]) }
  }

  /// The candidate that would hold this one, `.some(nil)` for none, or nil when it cannot stand beside those chosen.
  private func place(
    _ number: Int, _ candidates: [Candidate], _ chosen: [(candidate: Int, parent: Int?)],
    _ mayNest: (Candidate) -> Bool, _ cueToken: (Candidate) -> Int
  ) -> Int?? {
    let new = candidates[number]
    let cue = cueToken(new)
    var parent: Int?
    for (other, _) in chosen {
      let old = candidates[other]
      if old.cue == new.cue { return nil }
      let isInside = old.content.contains(cue)
      if isInside {
        guard mayNest(old), holds(old, new) else { return nil }
        parent = other
      } else if new.content.contains(cueToken(old)) {
        guard mayNest(new), holds(new, old) else { return nil }
      } else if old.content.overlaps(new.content) {
        return nil
      }
    }
    return .some(parent)
  }

  /// Whether all that `inner` has lies in the outer one's content.
  private func holds(_ outer: Candidate, _ inner: Candidate) -> Bool {
    (inner.source.isEmpty || outer.content.contains(inner.source.lowerBound))
      && inner.content.ranges.allSatisfy { outer.content.contains($0.lowerBound) && outer.content.contains($0.upperBound - 1) }
  }
}
