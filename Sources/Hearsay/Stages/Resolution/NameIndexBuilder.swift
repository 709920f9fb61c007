/// Reads the names of an article off its token tape.
struct NameIndexBuilder {
  let lexicon: NameLexicon
  let tape: ResolutionTape
  let document: Document
  let text: UnsafeBufferPointer<UInt8>

  var name: UInt8 { tape.name }
  var title: UInt8 { tape.title }

  func build() -> NameIndex {
    var index = NameIndex(kinds: lexicon.kinds)
    var initials: UInt32 = 0
    for sentence in document.sentences {
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        let symbol = document.symbols[token]
        if symbol == name || symbol == tape.noun && isGivenNameInTitle(token, sentence) {
          let end = self.end(of: token, sentence)
          add(start(of: token, sentence)..<end, sentence, &index)
          if end == token + 1 { initials |= acronymInitial(token) }
          token = end
        } else {
          if document.tokens.kinds[token] == .openBracket { addAcronym(token, sentence, &index) }
          token += 1
        }
      }
    }
    if initials != 0 { addInitials(initials, &index) }
    return index
  }

  /// In a sentence of capitals, as a headline is, names that are also common words are none on the tape.
  @inline(__always)
  private func isGivenNameInTitle(_ token: Int, _ sentence: Range<Int>) -> Bool {
    let next = token + 1
    return isCapital(token) && next < sentence.upperBound
      && document.symbols[next] == tape.noun && isCapital(next)
      && traits(token).hasGivenName && traits(next).isDisjoint(with: [.organisation, .person])
  }

  /// A given name that is also a common word is none on the tape where it opens its sentence.
  private func start(of token: Int, _ sentence: Range<Int>) -> Int {
    let before = token - 1
    guard before >= sentence.lowerBound, document.tokens.kinds[before] == .word,
      document.symbols[before] != name, document.symbols[before] != tape.modal, isCapital(before),
      traits(before).hasGivenName
    else { return token }
    return before
  }

  /// The token after a run: name words, with particles and one surname that is also a title.
  private func end(of start: Int, _ sentence: Range<Int>) -> Int {
    var end = document.symbols[start] == name ? start + 1 : start + 2
    var hasGivenName = traits(start).hasGivenName
    while end < sentence.upperBound {
      if document.symbols[end] == name {
        hasGivenName = hasGivenName || traits(end).hasGivenName
        end += 1
      } else if hasGivenName, let next = nameAfterParticles(end, sentence) {
        end = next + 1
      } else {
        if isSurnameThatIsWord(end, of: start, hasGivenName, sentence) { return end + 1 }
        return document.symbols[end] == tape.noun ? endOfBody(end, sentence) : end
      }
    }
    return end
  }

  /// In a sentence of capitals a body's name goes on in common words ("Harbour Safety Agency").
  private func endOfBody(_ start: Int, _ sentence: Range<Int>) -> Int {
    var end = start
    while end < sentence.upperBound, document.symbols[end] == tape.noun, isCapital(end) { end += 1 }
    return end > start && traits(end - 1).contains(.organisation) ? end : start
  }

  /// The name word after up to three particles ("von der Leyen"); nil where there is none.
  private func nameAfterParticles(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var next = start
    while next < min(start + 3, sentence.upperBound), !isCapital(next),
      traits(next).contains(.particle)
    {
      next += 1
    }
    let isName = next > start && next < sentence.upperBound && document.symbols[next] == name
    return isName ? next : nil
  }

  /// A surname that the tape has as something else: a title ("Tom Price") or a pronoun ("Liu He").
  private func isSurnameThatIsWord(
    _ token: Int, of start: Int, _ hasGivenName: Bool, _ sentence: Range<Int>
  ) -> Bool {
    guard document.tokens.kinds[token] == .word, isCapital(token) else { return false }
    if document.symbols[token] == title {
      return hasGivenName
        && (token + 1 == sentence.upperBound || document.symbols[token + 1] != name)
    }
    return traits(token).contains(.he) && !traits(token - 1).contains(.title)
      && start > sentence.lowerBound
  }
}

// Small helpers.
extension NameIndexBuilder {
  func hash(_ token: Int) -> UInt64 { WordHash.of(text, document.tokens.bytes(token)) }

  func traits(_ token: Int) -> NameTraits { lexicon.traits(token, document, text) }

  func isCapital(_ token: Int) -> Bool {
    text[Int(document.tokens.starts[token])] &- 65 < 26
  }
}
