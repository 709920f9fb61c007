import Patterns
import Testing

@testable import Hearsay

@Suite struct TapePatternTests {
  private func pattern(_ source: String) throws -> TapePattern {
    var parser = TapePatternParser(symbols: Alphabets.small)
    return try parser.parse(source)
  }

  /// What a pattern takes from the start of a tape, or nil.
  private func match(_ source: String, _ tape: String, mirrored: Bool = false) throws -> Int? {
    let regex = "\\G" + (try pattern(source).regex(mirrored: mirrored))
    let compiled = try Pattern(regex, alphabet: .tape)
    let matcher = Matcher()
    let subject = Array(mirrored ? String(tape.reversed()) : tape).map { $0.asciiValue ?? 0 }
    let count = subject.withUnsafeBufferPointer { matcher.find(compiled, in: $0, from: 0) }
    return count > 0 ? matcher.whole.upperBound : nil
  }

  @Test func readsForwards() throws {
    #expect(try match("<nominal>{1,2} \",\"?", "ne,v") == 3)
    #expect(try match("<^comma>+", "nev,n") == 3)
    #expect(try match("( <verb> | \"that\" )", "tn") == 1)
  }

  @Test func readsBackwards() throws {
    #expect(try match("<name> \",\" <noun>", "v,e,n", mirrored: true) == 3)
    #expect(try match("<noun> \",\" <name>", "v,e,n", mirrored: true) == nil)
    #expect(try match("( <name> <comma> )? <noun>+", "e,nn", mirrored: true) == 4)
  }

  @Test func looksFaceTheOtherWay() throws {
    #expect(try pattern("(?= <noun> )").regex(mirrored: true) == "(?<=\\x6e)")
    #expect(try pattern("(?<! <noun> )").regex(mirrored: true) == "(?!\\x6e)")
    #expect(try match("(?<= \",\" ) <noun>", "v,n", mirrored: true) == 1)
    #expect(try match("(?<= \",\" ) <noun>", "vvn", mirrored: true) == nil)
  }

  @Test func edgesSwap() throws {
    #expect(try pattern("^").regex() == "\\A")
    #expect(try pattern("^").regex(mirrored: true) == "\\z")
    #expect(try match("^ <noun> <verb>", "nv", mirrored: true) == 2)
    #expect(try match("^ <verb>", "nv", mirrored: true) == nil)
  }

  @Test func anySymbolMayBeALineEnd() throws {
    #expect(try match(".", "\n") == 1)
  }

  @Test func namesItsGroups() throws {
    let pattern = try pattern("(?<source> <noun> ) ( (?<time> <name> ) | (?= (?<cue> <verb> ) ) )")
    #expect(pattern.groupNames == ["source", "time", "cue"])
  }
}
