/// Reads the names of an article off its token tape.
struct NameIndexBuilder {
  let lexicon: NameLexicon
  /// The symbols of name and title tokens.
  let name, title: UInt8
  let document: Document
  let text: UnsafeBufferPointer<UInt8>

  func build() -> NameIndex {
    var index = NameIndex()
    for sentence in document.sentences {
      var token = sentence.lowerBound
      while token < sentence.upperBound {
        if document.symbols[token] == name {
          let end = self.end(of: token, sentence)
          add(start(of: token, sentence)..<end, sentence, &index)
          token = end
        } else {
          if document.tokens.kinds[token] == .openBracket { addAcronym(token, sentence, &index) }
          token += 1
        }
      }
    }
    return index
  }

  /// A given name that is also a common word is none on the tape where it opens its sentence.
  private func start(of token: Int, _ sentence: Range<Int>) -> Int {
    let before = token - 1
    guard before >= sentence.lowerBound, document.tokens.kinds[before] == .word,
      document.symbols[before] != name, isCapital(before), traits(before).hasGivenName
    else { return token }
    return before
  }

  /// The token after a run: name words, with particles and one surname that is also a title.
  private func end(of start: Int, _ sentence: Range<Int>) -> Int {
    var end = start + 1
    var hasGivenName = traits(start).hasGivenName
    while end < sentence.upperBound {
      if document.symbols[end] == name {
        hasGivenName = hasGivenName || traits(end).hasGivenName
        end += 1
      } else if hasGivenName, let next = nameAfterParticles(end, sentence) {
        end = next + 1
      } else {
        return hasGivenName && isSurnameThatIsTitle(end, sentence) ? end + 1 : end
      }
    }
    return end
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

  private func isSurnameThatIsTitle(_ token: Int, _ sentence: Range<Int>) -> Bool {
    document.symbols[token] == title && isCapital(token)
      && (token + 1 == sentence.upperBound || document.symbols[token + 1] != name)
  }

  private func add(_ tokens: Range<Int>, _ sentence: Range<Int>, _ index: inout NameIndex) {
    let person = fromGivenName(afterRole(tokens))
    var run = NameRun(tokens: person)
    run.first = hash(person.lowerBound)
    run.last = hash(person.upperBound - 1)
    run.key = person.reduce(WordHash.seed) {
      WordHash.of(text, document.tokens.bytes($1), seed: $0)
    }
    readPerson(&run, sentence)
    index.add(run, initials: initials(tokens))
  }

  /// Leaves out what stands before a given name that has a surname after it ("Florida Republican Marco Rubio").
  private func fromGivenName(_ tokens: Range<Int>) -> Range<Int> {
    guard tokens.count > 2, !traits(tokens.lowerBound).hasGivenName,
      !traits(tokens.lowerBound).contains(.particle)
    else { return tokens }
    let given = tokens.dropFirst().dropLast().first { traits($0).hasGivenName }
    return (given ?? tokens.lowerBound)..<tokens.upperBound
  }

  /// Leaves out the office before a name ("Vice President Kim Min").
  private func afterRole(_ tokens: Range<Int>) -> Range<Int> {
    guard !traits(tokens.upperBound - 1).contains(.organisation) else { return tokens }
    let role = tokens.dropLast().last { traits($0).contains(.title) && !traits($0).hasGivenName }
    return role.map { ($0 + 1)..<tokens.upperBound } ?? tokens
  }

  /// Whether the word says what someone is and is nobody's given name.
  private func isRole(_ token: Int) -> Bool {
    let word = traits(token)
    return document.symbols[token] == title
      || !word.isDisjoint(with: .role) && !word.hasGivenName
  }

  private func readPerson(_ run: inout NameRun, _ sentence: Range<Int>) {
    let given = run.tokens.prefix(3).first { traits($0).hasGivenName }.map { traits($0) }
    run.startsWithGivenName = traits(run.tokens.lowerBound).hasGivenName
    run.gender = given.map(\.gender) ?? .any
    run.isPerson = given != nil && run.tokens.count > 1
    let last = run.tokens.lowerBound - 1
    guard last >= sentence.lowerBound, isRole(last) else { return }
    let lead = traits(last)
    run.role = hash(last)
    run.isPerson = true
    if run.gender == .any { run.gender = lead.gender }
  }

  /// "(KCNA)" after a name: the chunk before the bracket is what it stands for.
  private func addAcronym(_ bracket: Int, _ sentence: Range<Int>, _ index: inout NameIndex) {
    guard bracket > sentence.lowerBound, bracket + 2 < sentence.upperBound,
      document.tokens.kinds[bracket + 2] == .closeBracket,
      Acronym.isOne(text, document.tokens.bytes(bracket + 1))
    else { return }
    let chunk = document.chunks.tokens(document.chunks.chunk(at: bracket - 1))
    index.addBracketed(hash(bracket + 1), chunk.lowerBound..<min(chunk.upperBound, bracket))
  }

  private func initials(_ tokens: Range<Int>) -> UInt64 {
    tokens.reduce(WordHash.seed) { hash, token in
      let start = Int(document.tokens.starts[token])
      return WordHash.of(text, start..<(start + 1), seed: hash)
    }
  }

  private func hash(_ token: Int) -> UInt64 { WordHash.of(text, document.tokens.bytes(token)) }

  private func traits(_ token: Int) -> NameTraits { lexicon.traits(token, document, text) }

  private func isCapital(_ token: Int) -> Bool {
    text[Int(document.tokens.starts[token])] &- 65 < 26
  }
}

extension NameTraits {
  /// Titles and nouns for people.
  static let role: NameTraits = [
    .femaleTitle, .maleTitle, .title, .person, .woman, .man,
  ]

  /// Whether the word is someone's given name.
  var hasGivenName: Bool { !isDisjoint(with: .givenName) }
}

/// Words of capitals that stand for a longer name.
enum Acronym {
  /// Whether the word is two to eight capitals.
  static func isOne(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    (2...8).contains(word.count) && word.allSatisfy { text[$0] &- 65 < 26 }
  }
}
