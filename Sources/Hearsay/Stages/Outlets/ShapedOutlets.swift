import Patterns

/// Reads names that only look like an outlet's ("Harbour Gazette", "WXQZ").
struct ShapedOutlets {
  let view: TokenText
  let words: OutletWords.Shapes
  let scan: NameScan
  /// The symbol of a name.
  let name: UInt8
  let lexicon: NameLexicon
  private static let mostWords = 3

  /// The mention of a paper whose name ends with a token.
  func paper(at token: Int) -> OutletMention? {
    let sentence = view.sentence(of: token)
    let length = view.phrase(words.tails, before: token + 1, in: sentence, asWritten: true)
    let tail = token + 1 - length
    guard length > 0 else { return nil }
    var start = tail
    while tail - start < Self.mostWords, start > sentence.lowerBound, isPart(start - 1, sentence) {
      start -= 1
    }
    let tokens = start..<(token + 1)
    guard start < tail, scan.mayEnd(tokens), !isRefused(tokens, tail: tail) else { return nil }
    return mention(tokens)
  }

  /// The mention of a station whose call letters are a token.
  func station(at token: Int, _ matcher: Matcher) -> OutletMention? {
    let bytes = view.tokens.bytes(token)
    guard let pattern = words.callLetters,
      !words.notCallLetters.has(asWritten: view.text, bytes),
      matcher.find(pattern, in: view.text, from: bytes.lowerBound) > 0,
      matcher.whole == bytes, scan.mayEnd(token..<(token + 1)),
      !view.isTailOfName(token)
    else { return nil }
    return mention(token..<(token + 1))
  }

  private func mention(_ tokens: Range<Int>) -> OutletMention {
    OutletMention(tokens: tokens, row: -1, classes: words.classes, isByShape: true)
  }

  /// Whether a token can be a word of a paper's name; a known word's capital at the start of a sentence says nothing.
  private func isPart(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard view.isCapitalised(token), view.isNextAdjacent(token) else { return false }
    return view.document.symbols[token] == name
      && !view.text[view.tokens.bytes(token)].contains(UInt8(ascii: "/"))
  }

  private func isRefused(_ tokens: Range<Int>, tail: Int) -> Bool {
    if isAfterSlash(tokens.lowerBound) { return true }
    if tail - tokens.lowerBound == 1,
      words.notFirst.has(asWritten: view.text, view.tokens.bytes(tokens.lowerBound))
        || isPerson(tokens.lowerBound)
    {
      return true
    }
    let end = tokens.upperBound
    if end < view.tokens.count, view.isNextAdjacent(end - 1),
      words.notBefore.has(view.text, view.tokens.bytes(end))
    {
      return true
    }
    return tokens.dropLast().contains { start in
      words.not.has(asWritten: view.text, view.bytes(start..<tokens.upperBound))
    }
  }

  /// Whether the word is a given name, so that without an article the two are rather a person's ("Emily Post").
  private func isPerson(_ token: Int) -> Bool {
    let traits = lexicon.traits(token, view.document, view.text)
    if traits.isDisjoint(with: .givenName) { return false }
    return token == 0
      || !lexicon.traits(token - 1, view.document, view.text).contains(.definite)
  }

  /// Whether a word with a slash stands right before, as in the names of polls.
  private func isAfterSlash(_ token: Int) -> Bool {
    view.isNextAdjacent(token - 1)
      && view.text[view.tokens.bytes(token - 1)].contains(UInt8(ascii: "/"))
  }
}

extension TokenText {
  /// Whether a capitalised word stands right before a token inside its sentence.
  fileprivate func isTailOfName(_ token: Int) -> Bool {
    token - 1 > sentence(of: token).lowerBound && isNextAdjacent(token - 1)
      && isCapitalised(token - 1)
  }
}
