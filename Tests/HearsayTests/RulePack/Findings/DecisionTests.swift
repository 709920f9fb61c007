import Testing

@testable import Hearsay

@Suite struct DecisionTests {
  private func holds(_ condition: Condition<Int>, _ truths: Set<Int>) -> Bool {
    Decision(condition) { $0 }.holds(truths.contains)
  }

  @Test func combinesTests() {
    let condition = Condition<Int>.all([
      .test(1), .any([.test(2), .not(.test(3))]), .not(.all([.test(4), .test(5)])),
    ])
    for truths in (0..<32).map({ bits in Set((1...5).filter { bits >> ($0 - 1) & 1 == 1 }) }) {
      let expected =
        truths.contains(1) && (truths.contains(2) || !truths.contains(3))
        && !(truths.contains(4) && truths.contains(5))
      #expect(holds(condition, truths) == expected, "\(truths)")
    }
  }

  @Test func noTestAlwaysHolds() {
    #expect(holds(.all([]), []))
    #expect(!holds(.not(.all([])), []))
  }

  @Test func asksTheCheapestFirstAndNoMoreThanItNeeds() {
    var asked: [Int] = []
    let decision = Decision(Condition<Int>.all([.test(9), .any([.test(3), .test(1)]), .test(5)])) {
      $0
    }
    _ = decision.holds { test in
      asked.append(test)
      return test == 1
    }
    #expect(asked == [1, 5])
  }

  @Test func evidenceIsWhatIsNotDenied() {
    let condition = Condition<Int>.all([.test(2), .not(.test(3)), .any([.test(1), .test(4)])])
    #expect(condition.evidence == [2, 1, 4])
  }

  @Test func alternativesGiveWhatEachOfThemGives() {
    let condition = Condition<Int>.all([.test(10), .any([.test(12), .test(23)]), .not(.test(45))])
    #expect(condition.gives { [$0 / 10, $0 % 10] } == [1, 0, 2])
  }

  @Test func aListKeepsItsDecisionsApart() {
    var list = DecisionList<Int>()
    list.append(Decision(.any([.test(1), .test(2)])) { $0 })
    list.append(Decision(.all([])) { $0 })
    list.append(Decision(.all([.test(2), .not(.test(3))])) { $0 })
    #expect(list.count == 3)
    #expect((0..<3).map { list.holds($0) { $0 == 2 } } == [true, true, true])
    #expect((0..<3).map { list.holds($0) { $0 == 1 } } == [true, true, false])
    #expect((0..<3).map { list.holds($0) { $0 == 3 } } == [false, true, false])
  }
}
