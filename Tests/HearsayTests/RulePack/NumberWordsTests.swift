import Testing

@testable import Hearsay

@Suite struct NumberWordsTests {
  private let numbers = PackFixture.pack.figures.numbers

  private func value(_ text: String) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer { numbers.value($0)?.value }
  }

  @Test(arguments: [
    ("10,000", 10_000), ("1.5", 1.5), ("2.3bn", 2_300_000_000), ("40m", 40_000_000),
    ("six hundred", 600),
    ("twenty-one", 21), ("two dozen", 24), ("half a million", 500_000), ("a hundred", 100),
    ("two hundred thousand and six", 200_006), ("one million two hundred thousand", 1_200_000),
    ("two and a half million", 2_500_000), ("3.", 3), ("1,", 1), ("TWELVE", 12),
  ])
  func readsDigitsAndWords(_ text: String, _ expected: Double) {
    #expect(value(text) == expected)
  }

  @Test func whatHoldsNoNumberGivesNone() {
    #expect(value("of") == nil)
    #expect(value("") == nil)
    #expect(value(String(repeating: "9", count: 400)) == nil)
  }

  @Test func theScaleIsKept() {
    let million = Array("40 million".utf8).withUnsafeBufferPointer { numbers.value($0)?.scale }
    let none = Array("40".utf8).withUnsafeBufferPointer { numbers.value($0)?.scale }
    #expect(million == 1_000_000)
    #expect(none == 1)
  }
}
