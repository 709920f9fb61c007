/// Tells what happened to those whom a figure counts, from the words in its clause.
struct EventReader {
  let rules: FigureRules
  let document: Document

  /// The number of the event that the nearest word names; nil where no word of the clause names one.
  ///
  /// - Parameters:
  ///   - figure: the tokens of the figure, its unit among them.
  ///   - head: the token that says what is counted.
  func event(of figure: Range<Int>, head: Int?) -> Int? {
    let sentence = sentence(of: figure.lowerBound)
    let unit = head.map { rules.words.number($0, document) } ?? -1
    for (distance, token) in near(figure, in: sentence) {
      let word = rules.words.number(token, document)
      for (number, event) in rules.events.enumerated()
      where word >= 0 && event.words.contains(word) && fits(event, unit) {
        let isMeant = distance == 0 || !isAside(token, figure)
        return isMeant && !isExcepted(event, sentence) ? number : nil
      }
    }
    return nil
  }

  /// The tokens of the figure, then those around it by their distance, within the clause.
  private func near(_ figure: Range<Int>, in sentence: Range<Int>) -> [(distance: Int, token: Int)]
  {
    var tokens = figure.map { (0, $0) }
    var left = figure.lowerBound - 1
    var right = figure.upperBound
    for distance in 1...max(1, rules.reach) {
      if right < sentence.upperBound, !ends(right) {
        tokens.append((distance, right))
        right += 1
      } else {
        right = sentence.upperBound
      }
      if left >= sentence.lowerBound, !ends(left) {
        tokens.append((distance, left))
        left -= 1
      } else {
        left = sentence.lowerBound - 1
      }
    }
    return tokens
  }

  private func ends(_ token: Int) -> Bool { rules.clauseEnds.contains(document.symbols[token]) }

  private func fits(_ event: FigureEvent, _ unit: Int32) -> Bool {
    if event.exceptUnits.contains(unit) { return false }
    return event.units.isEmpty || event.units.contains(unit) || event.admitsNoUnit && unit < 0
  }

  /// Whether a verb before the figure belongs to a relative clause: "the storm that killed 12".
  private func isAside(_ token: Int, _ figure: Range<Int>) -> Bool {
    guard token < figure.lowerBound else { return false }
    var before = token - 1
    while before >= 0, token - before < rules.reach,
      rules.verbOpenings.contains(document.symbols[before])
    {
      before -= 1
    }
    return before >= 0 && rules.relatives.contains(document.symbols[before])
  }

  private func isExcepted(_ event: FigureEvent, _ sentence: Range<Int>) -> Bool {
    !event.exceptSentence.isEmpty
      && sentence.contains { event.exceptSentence.contains(rules.words.number($0, document)) }
  }

  private func sentence(of token: Int) -> Range<Int> {
    let after = document.sentences.partitioningIndex { $0.lowerBound > token }
    return after == 0 ? token..<(token + 1) : document.sentences[after - 1]
  }
}
