/// Turns the weight of a chosen reading into a confidence: how often readings chosen with that weight were right.
///
/// The weight says how often such a reading is right at all. The one that won against its rivals is right more often,
/// by as much as was measured.
struct Calibration: Sendable, Equatable {
  /// Readings chosen with about the same weight, and how many of them were right.
  struct Step: Sendable, Equatable {
    /// Their mean weight.
    var weight: Double
    var tally: Tally
  }

  /// In order of weight; none where nothing was measured.
  let steps: [Step]
  /// Weights and confidences between which others are read off, from 0 to 1.
  private let points: [(weight: Double, confidence: Double)]

  init(_ steps: [Step] = []) {
    self.steps = steps
    points = [(0, 0)] + Self.rising(steps).map { ($0.weight, $0.share) } + [(1, 1)]
  }

  /// The confidence that belongs to a weight; the weight itself where nothing was measured.
  func confidence(_ weight: Double) -> Double {
    let upper = points.dropLast().firstIndex { $0.weight >= weight } ?? points.count - 1
    guard upper > 0 else { return points[0].confidence }
    let (low, high) = (points[upper - 1], points[upper])
    let width = high.weight - low.weight
    let share = width > 0 ? (weight - low.weight) / width : 1
    return low.confidence + share * (high.confidence - low.confidence)
  }

  /// The steps with neighbours merged until more weight never means less confidence (pool adjacent violators).
  private static func rising(_ steps: [Step]) -> [Step] {
    var merged: [Step] = []
    for step in steps {
      merged.append(step)
      while merged.count > 1, merged[merged.count - 2].share >= merged[merged.count - 1].share {
        let last = merged.removeLast()
        merged[merged.count - 1].join(last)
      }
    }
    return merged
  }

  static func == (a: Calibration, b: Calibration) -> Bool { a.steps == b.steps }
}

extension Calibration.Step {
  fileprivate var share: Double { tally.share(prior: weight, strength: 2) }

  fileprivate mutating func join(_ other: Calibration.Step) {
    let total = tally.total + other.tally.total
    weight = (weight * tally.total + other.weight * other.tally.total) / max(total, 1)
    tally.right += other.tally.right
    tally.total = total
  }
}

/// Collects chosen readings for a calibration.
struct CalibrationCounter: Sendable {
  private var seen: [(weight: Double, isRight: Bool)] = []
  /// How many steps a calibration has at most, and how many readings a step has at least.
  private static let mostSteps = 20
  private static let leastReadings = 100

  mutating func add(_ weight: Double, isRight: Bool) { seen.append((weight, isRight)) }

  /// The calibration, in steps of equally many readings.
  func calibration() -> Calibration {
    let sorted = seen.sorted { $0.weight < $1.weight }
    let count = min(Self.mostSteps, sorted.count / Self.leastReadings)
    let steps = (0..<count).map { number in
      step(sorted[(number * sorted.count / count)..<((number + 1) * sorted.count / count)])
    }
    return Calibration(steps)
  }

  private func step(_ seen: ArraySlice<(weight: Double, isRight: Bool)>) -> Calibration.Step {
    var tally = Tally()
    for reading in seen { tally.add(reading.isRight) }
    return .init(weight: seen.reduce(0) { $0 + $1.weight } / tally.total, tally: tally)
  }
}
