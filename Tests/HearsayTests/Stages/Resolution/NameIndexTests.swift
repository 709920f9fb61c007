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
    index.add(run(1..<3, last: 7, key: 1))
    index.add(run(6..<8, last: 7, key: 2))
    index.add(run(9..<11, last: 7, key: 1))
    #expect(index.run(at: 2)?.tokens == 1..<3)
    #expect(index.run(at: 3) == nil)
    #expect(index.runs(in: 0..<9, limit: 4).count == 2)
    #expect(index.fullNames(surname: 7).map(\.key) == [1, 2])
    #expect(index.fullNames(surname: 7).map(\.mentions) == [2, 1])
  }

  @Test func oneWithAMiddleNameIsTheSamePerson() {
    var index = NameIndex()
    var long = run(1..<4, last: 7, key: 1)
    var short = run(6..<8, last: 7, key: 2)
    (long.isPerson, short.isPerson) = (true, true)
    index.add(long)
    index.add(short)
    #expect(index.canonical(short).tokens == 1..<4)
    short.hasGeneration = true
    #expect(index.canonical(short).tokens == 6..<8)
  }

  @Test func titlesOfASurnameAddUp() {
    var index = NameIndex()
    var single = run(1..<2, last: 7, key: 1)
    (single.titles, single.title) = (.lawmaker, 0)
    index.add(single)
    single.titles = .official
    index.add(single)
    #expect(index.titles(surname: 7).traits == [.lawmaker, .official])
    #expect(index.titles(surname: 8).token == -1)
  }

  @Test func aSurnameThatStandsAloneForLongIsSomeoneElses() {
    var index = NameIndex()
    for token in 0..<5 { index.add(run(token..<(token + 1), last: 7, key: 9)) }
    index.add(run(6..<8, last: 7, key: 1))
    #expect(index.isOftenAlone(before: index.runs[5]))
    index.add(run(9..<11, last: 6, key: 2))
    #expect(!index.isOftenAlone(before: index.runs[6]))
  }

  @Test func aBracketedAcronymComesBeforeInitials() {
    var index = NameIndex()
    index.addInitials(5, 1..<3)
    #expect(index.expansion(of: 5, letters: 3) == 1..<3)
    #expect(index.expansion(of: 5, letters: 2) == nil)
    index.addBracketed(5, 20..<24)
    #expect(index.expansion(of: 5, letters: 2) == 20..<24)
  }
}
