import Testing

@testable import Hearsay

@Suite struct TapeNeedsTests {
  private let a = TapePattern.symbols(SymbolSet([97]))
  private let b = TapePattern.symbols(SymbolSet([98]))
  private let c = TapePattern.symbols(SymbolSet([99]))

  @Test func theFirstSymbolIsThatOfTheDirection() {
    let pattern = TapePattern.sequence([.repeated(a, "?"), b, c])
    #expect(TapeNeeds(pattern).first == SymbolSet([97, 98]))
    #expect(TapeNeeds(pattern, mirrored: true).first == SymbolSet([99]))
  }

  @Test func whatMayBeEmptyNeedsNoFirstSymbol() {
    #expect(TapeNeeds(.repeated(a, "{0,3}")).first == nil)
    #expect(TapeNeeds(.choice([a, .edge(start: false)])).first == nil)
    #expect(TapeNeeds(.look(ahead: true, negative: true, a)).first == nil)
  }

  @Test func asksForWhatNoMatchCanDoWithout() {
    let needs = TapeNeeds(.sequence([.choice([a, b]), .repeated(c, "+")]))
    #expect(needs.admits(SymbolSet([98, 99])))
    #expect(!needs.admits(SymbolSet([97, 98])))
    #expect(!needs.admits(SymbolSet([99])))
  }

  @Test func whatMustNotStandThereIsNotAskedFor() {
    let needs = TapeNeeds(.sequence([a, .look(ahead: true, negative: true, b)]))
    #expect(needs.admits(SymbolSet([97])))
  }

  @Test func noMatchStartsAfterTheTape() {
    let tape: [UInt8] = [97]
    tape.withUnsafeBufferPointer {
      #expect(TapeNeeds(a).admits($0, at: 0))
      #expect(!TapeNeeds(a).admits($0, at: 1))
      #expect(!TapeNeeds(b).admits($0, at: 0))
    }
  }
}
