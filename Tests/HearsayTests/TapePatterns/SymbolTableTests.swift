import Testing

@testable import Hearsay

@Suite struct SymbolTableTests {
  @Test func aSetHoldsItsSymbols() {
    var set = SymbolSet("na".utf8)
    set.insert(255)
    #expect(set.symbols == [UInt8(ascii: "a"), UInt8(ascii: "n"), 255])
    #expect(set.contains(255))
    #expect(!set.contains(0))
    set.formUnion(SymbolSet([0]))
    #expect(set.contains(0))
  }

  @Test func classesAndLettersAreTakenOnce() {
    var table = SymbolTable()
    let defined = [
      table.define("noun", symbol: 1), table.define("noun", symbol: 2),
      table.define("name", symbol: 1), table.define("noun", set: SymbolSet()),
    ]
    #expect(defined == [true, false, false, false])
    #expect(table.all.symbols == [1])
  }

  @Test func onlyAClassHasASymbol() {
    #expect(Alphabets.small.symbol("noun") == UInt8(ascii: "n"))
    #expect(Alphabets.small.symbol("nominal") == nil)
    #expect(Alphabets.small.symbol("nothing") == nil)
  }
}
