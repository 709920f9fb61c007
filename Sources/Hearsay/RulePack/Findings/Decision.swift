/// What must hold, as a rule's author wrote it.
indirect enum Condition<Test: Sendable>: Sendable {
  case test(Test)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// The tests that cannot be false where the condition holds and is written without `not`, in written order.
  var evidence: [Test] {
    switch self {
    case .test(let test): [test]
    case .all(let parts), .any(let parts): parts.flatMap(\.evidence)
    case .not: []
    }
  }

  /// What holds wherever the condition does: all that its tests give, of alternatives what each of them gives.
  func gives<Gift: Hashable>(_ gifts: (Test) -> Set<Gift>) -> Set<Gift> {
    switch self {
    case .test(let test): return gifts(test)
    case .all(let parts): return parts.reduce(into: []) { $0.formUnion($1.gives(gifts)) }
    case .any(let parts):
      guard let first = parts.first else { return [] }
      return parts.dropFirst().reduce(first.gives(gifts)) { $0.intersection($1.gives(gifts)) }
    case .not: return []
    }
  }
}

/// A condition as a list of tests, each of which says where to go on, so that asking it takes a loop and no tree.
struct Decision<Test: Sendable>: Sendable {
  fileprivate struct Step: Sendable {
    var test: Test
    var whenTrue: Int
    var whenFalse: Int
  }

  fileprivate static var accepted: Int { -1 }
  private static var refused: Int { -2 }
  fileprivate private(set) var steps: [Step] = []
  fileprivate private(set) var entry = -1

  /// Flattens a condition; of several tests the cheapest comes first.
  init(_ condition: Condition<Test>, cost: (Test) -> Int) {
    entry = add(condition, Self.accepted, Self.refused, cost)
  }

  /// Whether the condition holds, `isTrue` answering its tests.
  func holds(_ isTrue: (Test) -> Bool) -> Bool {
    var at = entry
    while at >= 0 { at = isTrue(steps[at].test) ? steps[at].whenTrue : steps[at].whenFalse }
    return at == Self.accepted
  }

  /// Adds the steps of a condition, the last first, and returns where it begins.
  private mutating func add(
    _ condition: Condition<Test>, _ whenTrue: Int, _ whenFalse: Int, _ cost: (Test) -> Int
  ) -> Int {
    switch condition {
    case .test(let test):
      steps.append(Step(test: test, whenTrue: whenTrue, whenFalse: whenFalse))
      return steps.count - 1
    case .not(let inner): return add(inner, whenFalse, whenTrue, cost)
    case .all(let parts):
      return Self.cheapestFirst(parts, cost).reversed().reduce(whenTrue) {
        add($1, $0, whenFalse, cost)
      }
    case .any(let parts):
      return Self.cheapestFirst(parts, cost).reversed().reduce(whenFalse) {
        add($1, whenTrue, $0, cost)
      }
    }
  }

  private static func cheapestFirst(
    _ parts: [Condition<Test>], _ cost: (Test) -> Int
  ) -> [Condition<Test>] {
    let costs = parts.map { Self.highest($0, cost) }
    // Written order decides between equals, and keeps the order the same on every run.
    return parts.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.map { parts[$0] }
  }

  private static func highest(_ condition: Condition<Test>, _ cost: (Test) -> Int) -> Int {
    switch condition {
    case .test(let test): cost(test)
    case .not(let inner): highest(inner, cost)
    case .all(let parts), .any(let parts): parts.map { highest($0, cost) }.max() ?? 0
    }
  }
}

/// Decisions by number, all their steps in one list, so that asking many of them counts no references to each.
struct DecisionList<Test: Sendable>: Sendable {
  private var steps: [Decision<Test>.Step] = []
  private var entries: [Int] = []

  var count: Int { entries.count }

  mutating func append(_ decision: Decision<Test>) {
    let first = steps.count
    func moved(_ place: Int) -> Int { place < 0 ? place : first + place }
    entries.append(moved(decision.entry))
    steps += decision.steps.map {
      Decision.Step(
        test: $0.test, whenTrue: moved($0.whenTrue), whenFalse: moved($0.whenFalse))
    }
  }

  /// Whether one of the decisions holds, `isTrue` answering its tests.
  @inline(__always)
  func holds(_ number: Int, _ isTrue: (Test) -> Bool) -> Bool {
    var at = entries[number]
    while at >= 0 { at = isTrue(steps[at].test) ? steps[at].whenTrue : steps[at].whenFalse }
    return at == Decision<Test>.accepted
  }
}
