import Patterns

/// The chunk tape of one sentence, forward and reversed, and the matching of rules on it.
struct SentenceReading {
  let sentence: Int
  /// Chunk number of the sentence's first chunk.
  let first: Int
  let tape: UnsafeBufferPointer<UInt8>
  let reversed: UnsafeBufferPointer<UInt8>
  /// The symbols on the tape.
  let present: SymbolSet
  let matcher: Matcher

  /// Where a matched half ends (the boundary on its side), and its groups by role as chunk ranges.
  struct Half {
    var boundary: Int
    var source = 0..<0
    var content = 0..<0
    var cue = 0..<0
    var relay = 0..<0
    var addressee = 0..<0
    var medium = 0..<0
    var time = 0..<0
  }

  /// Makes a reading of the sentence that starts at chunk `first`.
  init(
    _ sentence: Int, first: Int, tape: UnsafeBufferPointer<UInt8>,
    reversed: UnsafeBufferPointer<UInt8>, _ matcher: Matcher
  ) {
    self.sentence = sentence
    self.first = first
    self.tape = tape
    self.reversed = reversed
    self.matcher = matcher
    present = SymbolSet(tape: tape)
  }

  init(_ sentence: Int, _ view: ArticleView, _ matcher: Matcher) {
    let chunks = view.chunks[sentence]
    let end = view.symbols.count
    let backwards = view.reversed[(end - chunks.upperBound)..<(end - chunks.lowerBound)]
    self.init(
      sentence, first: chunks.lowerBound, tape: view.tape(sentence),
      reversed: UnsafeBufferPointer(rebasing: backwards), matcher)
  }

  /// The symbol of the chunk before `at`, or the edge.
  func left(of at: Int) -> Int { at > first ? Int(tape[at - first - 1]) : RuleTable.edge }

  /// The symbol of chunk `at`, or the edge.
  func right(of at: Int) -> Int {
    at - first < tape.count ? Int(tape[at - first]) : RuleTable.edge
  }

  /// Matches rightwards from chunk `at`.
  func after(_ side: Int, _ at: Int, _ table: RuleTable) -> Half? {
    guard find(side, tape, at - first, table) else { return nil }
    let base = first
    return half(table.sides[side].groups, boundary: base + matcher.whole.upperBound) { start, end in
      (base + start)..<(base + end)
    }
  }

  /// Matches leftwards from the boundary before chunk `at`.
  func before(_ side: Int, _ at: Int, _ table: RuleTable) -> Half? {
    let end = first + tape.count
    guard find(side, reversed, end - at, table) else { return nil }
    return half(table.sides[side].groups, boundary: end - matcher.whole.upperBound) { start, stop in
      (end - stop)..<(end - start)
    }
  }

  @inline(__always)
  private func find(
    _ side: Int, _ tape: UnsafeBufferPointer<UInt8>, _ place: Int, _ table: RuleTable
  ) -> Bool {
    let needs = table.sides[side].needs
    guard needs.admits(tape, at: place), needs.admits(present) else { return false }
    return matcher.find(table.sides[side].code, in: tape, from: place) > 0
  }

  @inline(__always)
  private func half(
    _ groups: SIMD8<Int32>, boundary: Int, _ range: (Int, Int) -> Range<Int>
  ) -> Half {
    func group(_ role: RuleRole) -> Range<Int> {
      let number = Int(groups[role.index])
      guard number > 0, let start = matcher.start(number) else { return 0..<0 }
      return range(start, matcher.end(number))
    }
    return Half(
      boundary: boundary, source: group(.source), content: group(.content), cue: group(.cue),
      relay: group(.relay), addressee: group(.addressee), medium: group(.medium),
      time: group(.time))
  }
}
