/// Gold and predicted contents paired one to one, the most alike first.
struct Pairing: Sendable {
  /// The least share of common tokens at which two contents may pair.
  static let threshold = 0.5

  /// For each gold content its partner among the predicted ones.
  private(set) var predictedOfGold: [Int?]
  /// For each predicted content its partner among the gold ones.
  private(set) var goldOfPredicted: [Int?]

  /// Pairs contents greedily; of equal candidates the one of lower numbers goes first.
  init(gold: [TokenRanges], predicted: [TokenRanges]) {
    predictedOfGold = Array(repeating: nil, count: gold.count)
    goldOfPredicted = Array(repeating: nil, count: predicted.count)
    for candidate in Self.candidates(gold: gold, predicted: predicted) {
      guard predictedOfGold[candidate.gold] == nil, goldOfPredicted[candidate.predicted] == nil
      else { continue }
      predictedOfGold[candidate.gold] = candidate.predicted
      goldOfPredicted[candidate.predicted] = candidate.gold
    }
  }

  private struct Candidate {
    let likeness: Double
    let gold: Int
    let predicted: Int

    func precedes(_ other: Candidate) -> Bool {
      if likeness != other.likeness { return likeness > other.likeness }
      return (gold, predicted) < (other.gold, other.predicted)
    }
  }

  private static func candidates(
    gold: [TokenRanges], predicted: [TokenRanges]
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for (g, wanted) in gold.enumerated() {
      for (p, found) in predicted.enumerated() where wanted.bounds.overlaps(found.bounds) {
        let likeness = wanted.intersectionOverUnion(found)
        guard likeness >= threshold else { continue }
        candidates.append(Candidate(likeness: likeness, gold: g, predicted: p))
      }
    }
    return candidates.sorted { $0.precedes($1) }
  }
}
