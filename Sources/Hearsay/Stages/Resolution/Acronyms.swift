/// Words of capitals that stand for a longer name.
enum Acronym {
  /// Whether the word is two to eight capitals.
  static func isOne(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    (2...8).contains(word.count) && word.allSatisfy { text[$0] &- 65 < 26 }
  }
}

/// How the builder reads what acronyms stand for: from brackets, and from the initials of names.
extension NameIndexBuilder {
  /// "Harbour Safety Board (HSB)", "HSB (Harbour Safety Board)".
  func addAcronym(_ bracket: Int, _ sentence: Range<Int>, _ index: inout NameIndex) {
    guard bracket > sentence.lowerBound, bracket + 2 < sentence.upperBound else { return }
    if document.tokens.kinds[bracket + 2] == .closeBracket, isAcronym(bracket + 1) {
      if let name = name(endingAt: bracket, spelling: bracket + 1, sentence) {
        index.addBracketed(hash(bracket + 1), name)
      }
    } else if isAcronym(bracket - 1), let close = closing(bracket, sentence),
      let name = name(endingAt: close, spelling: bracket - 1, sentence),
      name.lowerBound > bracket
    {
      index.addBracketed(hash(bracket - 1), name)
    }
  }

  /// The bit of the letter that an acronym of three letters or more begins with; 0 for other words.
  func acronymInitial(_ token: Int) -> UInt32 {
    let word = document.tokens.bytes(token)
    guard word.count > 2, text[word.lowerBound + 1] &- 65 < 26, isAcronym(token) else { return 0 }
    return 1 << UInt32(text[word.lowerBound] &- 65)
  }

  /// Notes the initials of the names that begin with one of the letters.
  func addInitials(_ letters: UInt32, _ index: inout NameIndex) {
    for run in index.runs where !run.isPerson {
      let letter = text[Int(document.tokens.starts[run.tokens.lowerBound])] &- 65
      if letter < 26, letters & 1 << UInt32(letter) != 0 { addInitials(run, &index) }
    }
  }

  /// Both with and without those of small words ("Federal Bureau of Investigation", "Democracy for America").
  private func addInitials(_ run: NameRun, _ index: inout NameIndex) {
    var end = run.tokens.upperBound
    if run.tokens.count > 1 {
      index.addInitials(initials(run.tokens, withConnectors: true), run.tokens)
    }
    var parts = 0
    while parts < 3, let next = nameAfterConnectors(end) {
      end = next
      while end < document.tokens.count, document.symbols[end] == tape.name { end += 1 }
      parts += 1
      let whole = run.tokens.lowerBound..<end
      index.addInitials(initials(whole, withConnectors: false), whole)
      index.addInitials(initials(whole, withConnectors: true), whole)
    }
  }

  /// The name word after one to three words like "of" and "the".
  private func nameAfterConnectors(_ start: Int) -> Int? {
    var next = start
    while next < min(start + 3, document.tokens.count), !isCapital(next),
      traits(next).contains(.connector)
    {
      next += 1
    }
    let isName = next > start && next < document.tokens.count && document.symbols[next] == tape.name
    return isName ? next : nil
  }

  private func initials(_ tokens: Range<Int>, withConnectors: Bool) -> UInt64 {
    tokens.reduce(WordHash.seed) { hash, token in
      guard withConnectors || isCapital(token) else { return hash }
      let start = Int(document.tokens.starts[token])
      return WordHash.of(text, start..<(start + 1), seed: hash)
    }
  }

  /// The words before `end` whose initials are the acronym's letters; without such, the phrase that
  /// begins with its first letter ("Korean Central Agency of News").
  private func name(
    endingAt end: Int, spelling acronym: Int, _ sentence: Range<Int>
  ) -> Range<Int>? {
    let letters = document.tokens.bytes(acronym)
    var left = letters.count
    var token = end - 1
    while token >= max(sentence.lowerBound, end - 12), document.tokens.kinds[token] == .word {
      let initial = text[Int(document.tokens.starts[token])]
      if initial & 0xDF == text[letters.lowerBound + left - 1] {
        left -= 1
        if left == 0 { return token..<end }
      } else if isCapital(token) {
        break
      }
      token -= 1
    }
    return phrase(endingAt: end, initial: text[letters.lowerBound])
  }

  private func phrase(endingAt end: Int, initial: UInt8) -> Range<Int>? {
    let chunk = document.chunks.tokens(document.chunks.chunk(at: end - 1))
    let start = traits(chunk.lowerBound).contains(.definite) ? 1 : 0
    let words =
      (chunk.lowerBound + start)..<max(chunk.lowerBound + start, min(chunk.upperBound, end))
    guard words.count > 1, text[Int(document.tokens.starts[words.lowerBound])] == initial else {
      return nil
    }
    return words
  }

  private func closing(_ bracket: Int, _ sentence: Range<Int>) -> Int? {
    (bracket + 1..<min(bracket + 12, sentence.upperBound)).first {
      document.tokens.kinds[$0] == .closeBracket
    }
  }

  private func isAcronym(_ token: Int) -> Bool { Acronym.isOne(text, document.tokens.bytes(token)) }
}
