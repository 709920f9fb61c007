import Testing

@testable import Hearsay

@Suite struct NameIndexTests {
  private func run(_ tokens: Range<Int>, last: UInt64, key: UInt64) -> NameRun {
    var run = NameRun(tokens: tokens)
    run.first = 99
    run.last = last
    run.key = key
    run.startsWithGivenName = true
    return run
  }

  @Test func runsAreFoundByTokenAndSurname() {
    var index = NameIndex()
    index.add(run(1..<3, last: 7, key: 1), initials: 5)
    index.add(run(6..<8, last: 7, key: 2), initials: 6)
    index.add(run(9..<11, last: 7, key: 1), initials: 5)
    #expect(index.run(at: 2)?.tokens == 1..<3)
    #expect(index.run(at: 3) == nil)
    #expect(index.runs(in: 0..<9, limit: 4).count == 2)
    #expect(index.fullNames(surname: 7).map(\.key) == [1, 2])
    #expect(index.expansion(of: 5) == 1..<3)
  }

  @Test func aBracketedAcronymComesBeforeInitials() {
    var index = NameIndex()
    index.add(run(1..<3, last: 7, key: 1), initials: 5)
    index.addBracketed(5, 20..<24)
    #expect(index.expansion(of: 5) == 20..<24)
  }
}
