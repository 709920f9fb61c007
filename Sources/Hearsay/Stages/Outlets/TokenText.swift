/// Tokens and bytes of a document, as names are looked for in them.
struct TokenText {
  let document: Document
  let text: UnsafeBufferPointer<UInt8>

  var tokens: Tokens { document.tokens }

  /// The bytes from the first token of `range` to its last; it must not be empty.
  @inline(__always)
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(document.tokens.starts[range.lowerBound])..<Int(document.tokens.ends[range.upperBound - 1])
  }

  /// Whether nothing but spaces stands between a token and the one after it, which there is.
  func isNextAdjacent(_ token: Int) -> Bool {
    guard token >= 0, token + 1 < document.tokens.count else { return false }
    let end = Int(document.tokens.ends[token])
    let next = Int(document.tokens.starts[token + 1])
    return next > end && OutletAliases.afterSpaces(text, end) == next
  }

  /// Whether a token is a word with a capital.
  func isCapitalised(_ token: Int) -> Bool {
    guard document.tokens.kinds[token] == .word else { return false }
    let start = Int(document.tokens.starts[token])
    if text[start] < 0x80 { return text[start] &- 65 < 26 }
    return text[start] == 0xC3 && start + 1 < text.count && text[start + 1] < 0x9F
  }

  /// The sentence that has the token.
  func sentence(of token: Int) -> Range<Int> {
    let number = document.sentences.partitioningIndex { $0.upperBound > token }
    return number < document.sentences.count ? document.sentences[number] : token..<(token + 1)
  }

  /// The number of the paragraph that has the token.
  func paragraph(of token: Int) -> Int {
    document.paragraphs.partitioningIndex { $0.upperBound > token }
  }

  /// The tokens of a paragraph, or the given ones where no paragraph has them.
  func tokens(ofParagraph number: Int, around tokens: Range<Int>) -> Range<Int> {
    guard number < document.paragraphs.count,
      document.paragraphs[number].contains(tokens.lowerBound)
    else { return tokens }
    let paragraph = document.paragraphs[number]
    return paragraph.lowerBound..<max(paragraph.upperBound, tokens.upperBound)
  }

  /// How many tokens before `token` and within `bounds` one of the phrases takes; 0 for none.
  func phrase(
    _ phrases: OutletWords.Phrases, before token: Int, in bounds: Range<Int>,
    asWritten: Bool = false
  ) -> Int {
    var count = min(phrases.longest, token - bounds.lowerBound)
    while count > 0 {
      if has(phrases, (token - count)..<token, asWritten) { return count }
      count -= 1
    }
    return 0
  }

  /// The same after `token`, which it begins with.
  func phrase(_ phrases: OutletWords.Phrases, from token: Int, in bounds: Range<Int>) -> Int {
    var count = min(phrases.longest, bounds.upperBound - token)
    while count > 0 {
      if has(phrases, token..<(token + count), false) { return count }
      count -= 1
    }
    return 0
  }

  private func has(
    _ phrases: OutletWords.Phrases, _ range: Range<Int>, _ asWritten: Bool
  ) -> Bool {
    asWritten ? phrases.has(asWritten: text, bytes(range)) : phrases.has(text, bytes(range))
  }

  /// How many tokens before `token` name a country or its people; 0 for none.
  func country(_ names: CountryNames, before token: Int, in bounds: Range<Int>) -> Int {
    var count = min(CountryNames.longest, token - bounds.lowerBound)
    while count > 0 {
      if names.has(text, bytes((token - count)..<token)) { return count }
      count -= 1
    }
    return 0
  }
}
