extension CandidateFinder {
  /// What the content and the cue are like.
  func setFactors(
    _ candidate: inout Candidate, _ left: Range<Int>, _ right: Range<Int>, _ cue: Cue,
    _ view: ArticleView
  ) {
    let start = left.isEmpty ? right : left
    let length = left.count + right.count
    candidate.factors[.source] = UInt16(candidate.sourceSymbol)
    candidate.factors[.form] = UInt16(cue.symbol)
    candidate.factors[.length] =
      length < 2 ? 0 : length < 4 ? 1 : length < 8 ? 2 : length < 16 ? 3 : 4
    if !start.isEmpty {
      let next = start.count > 1 ? view.symbols[start.lowerBound + 1] : 0
      candidate.factors[.opening] = UInt16(view.symbols[start.lowerBound]) << 8 | UInt16(next)
    }
    let isQuoted = extender.isQuoted(left, view) || extender.isQuoted(right, view)
    candidate.factors[.quotation] = isQuoted ? 1 : view.haveMarks(candidate.content) ? 2 : 0
    candidate.factors[.clause] = UInt16(cue.clauseOpener)
  }

  /// What stands left of a source whose content is on the right, and what stands right of the cue.
  func setNeighbours(
    _ candidate: inout Candidate, _ left: Int?, _ reading: SentenceReading, _ view: ArticleView
  ) {
    let rule = UInt16(truncatingIfNeeded: candidate.contentRule) << 8
    let before = left.map { leftSymbol($0, reading, view) } ?? 0
    candidate.factors[.left] = rule | before
    let next = candidate.cue + 1
    let hasNext = next < reading.first + reading.tape.count
    candidate.factors[.after] = rule | (hasNext ? UInt16(view.symbols[next]) : 0)
  }

  /// The symbol before a source, where it is a quotation's or a comma's.
  private func leftSymbol(_ left: Int, _ reading: SentenceReading, _ view: ArticleView) -> UInt16 {
    guard left > reading.first else { return 0 }
    let symbol = view.symbols[left - 1]
    let counts = extender.isQuotation(symbol) || extender.clauseEnds.contains(symbol)
    return counts ? UInt16(symbol) : 0
  }
}
